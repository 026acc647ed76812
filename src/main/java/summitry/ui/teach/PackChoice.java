package summitry.ui.teach;

import java.util.List;
import java.util.Set;
import summitry.brief.ReadingLevel;
import summitry.classroom.Seat;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.report.PackOrder;
import summitry.report.PackPart;
import summitry.report.RunSheetLine;
import summitry.report.pdf.Paper;
import summitry.text.Words;

/** What is chosen of a print pack, and the order that a prepared class makes of it. */
record PackChoice(Paper paper, Language language, boolean twoSided, Set<PackPart> parts) {

    /** The seats of the class that people lead; a pack needs at least one. */
    static List<PartyId> seats(Preparation preparation) {
        return preparation.plan().seats().stream().filter(s -> s.holder().isLedByPeople()).map(Seat::party)
                .toList();
    }

    PackOrder order(Preparation preparation) {
        Words words = Words.in(language);
        List<RunSheetLine> lines = preparation.sheet().slots().stream().filter(s -> s.minutes() > 0)
                .map(s -> {
                    String key = "teach.phase." + s.phase().key();
                    return new RunSheetLine(words.get(key), words.get(key + ".what"), s.minutes());
                }).toList();
        return new PackOrder(preparation.scenario(), seats(preparation), language, paper,
                preparation.plan().fullBriefs() ? ReadingLevel.FULL : ReadingLevel.SHORT,
                preparation.plan().junior(), lines, parts, twoSided);
    }
}
