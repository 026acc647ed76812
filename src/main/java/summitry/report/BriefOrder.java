package summitry.report;

import java.util.EnumSet;
import java.util.List;
import summitry.brief.ReadingLevel;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;

/**
 * The briefs of all parties, to be printed.
 *
 * @param languages at least one, each once; each has files of its own, because a document tells readers one language
 * @param twoSided whether both sides of a sheet are printed
 * @param isApart whether each party has a file of its own
 */
public record BriefOrder(Scenario scenario, List<Language> languages, Paper paper, ReadingLevel level,
        boolean twoSided, boolean isApart) {
    public BriefOrder {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new IllegalArgumentException(
                    "languages (%s) must be at least one, each once.".formatted(languages));
        }
    }

    /** Whether one file holds everything; else there is a folder of files. */
    public boolean isOneFile() {
        return !isApart && languages.size() == 1;
    }

    /** Name of the file or of the folder: letters, digits and hyphens, and the ending of a file. */
    public String name() {
        return isOneFile() ? allName(languages.getFirst()) : scenario.id() + "-briefs";
    }

    String allName(Language language) {
        return "%s-briefs-%s.pdf".formatted(scenario.id(), language.code());
    }

    /** Begins with the place at the table, for ids may differ in their case alone, which some file systems do not see. */
    String ownName(Party party, Language language) {
        return "%02d-%s-%s.pdf".formatted(scenario.indexOf(party.id()) + 1, party.id(), language.code());
    }

    PackOrder all(Language language) {
        return of(scenario.parties().stream().map(Party::id).toList(), language);
    }

    PackOrder own(Party party, Language language) {
        return of(List.of(party.id()), language);
    }

    private PackOrder of(List<PartyId> seats, Language language) {
        return new PackOrder(scenario, seats, language, paper, level, false, List.of(),
                EnumSet.of(PackPart.BRIEFS), twoSided);
    }
}
