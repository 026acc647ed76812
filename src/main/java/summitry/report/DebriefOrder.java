package summitry.report;

import java.util.List;
import java.util.Optional;
import summitry.debrief.DebriefCard;
import summitry.debrief.ReviewPage;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;

/**
 * A debrief to be printed.
 *
 * @param result how this run ended, in sentences
 * @param cards turning points, in their order; may be empty
 * @param pages one for each delegation that is handed one
 * @param known how the real summit ended; empty where it is not known, or is not to be told yet
 */
public record DebriefOrder(Scenario scenario, Language language, Paper paper, String result,
        List<DebriefCard> cards, List<ReviewPage> pages, Optional<String> known) {
    public DebriefOrder {
        cards = List.copyOf(cards);
        pages = List.copyOf(pages);
    }
}
