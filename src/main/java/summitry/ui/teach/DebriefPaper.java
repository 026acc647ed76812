package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import summitry.analysis.Review;
import summitry.debrief.DebriefCard;
import summitry.debrief.ReviewPage;
import summitry.experiment.TurningPoint;
import summitry.model.KnownEnding;
import summitry.report.DebriefOrder;
import summitry.report.pdf.Paper;
import summitry.text.Sentences;

/** The debrief of a class, ready to be printed: a page for each delegation that people led. */
final class DebriefPaper {
    private DebriefPaper() {}

    /** @param points turning points, if they were looked for */
    static DebriefOrder of(RoomMoment moment, RoomViewModel model, List<TurningPoint> points) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        String result = moment.state().outcome().map(o -> say.endingTitle(o) + ". " + say.ending(o))
                .orElseGet(() -> moment.words().get("teach.after.not-ended",
                        moment.numbers().whole(moment.state().round())));
        var path = RunPath.of(moment.tree());
        List<Review> own = path.isEmpty()
                ? List.of()
                : Review.of(model.run().engine(), path).stream()
                        .filter(r -> moment.lesson().ledByPeople().contains(r.party())).toList();
        Optional<String> known = moment.scenario().ending().map(KnownEnding::text)
                .map(t -> t.in(moment.language()));
        return new DebriefOrder(moment.scenario(), moment.language(), Paper.A4, result,
                DebriefCard.of(moment.scenario(), moment.language(), points),
                ReviewPage.of(moment.scenario(), moment.language(), own), known);
    }
}
