package summitry.lint;

import java.util.List;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.PartyId;

/** What fills a slot of a sentence about a finding or a repair; it becomes words in the language of the reader. */
public sealed interface Term {
    record At(Target target) implements Term {}

    record OfParty(PartyId party) implements Term {}

    record Parties(List<PartyId> parties) implements Term {
        public Parties {
            parties = List.copyOf(parties);
        }
    }

    record OfIssue(IssueId issue) implements Term {}

    record Issues(List<IssueId> issues) implements Term {
        public Issues {
            issues = List.copyOf(issues);
        }
    }

    record Parts(List<Part> parts) implements Term {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** A value of a scale or a measure, with one decimal where it needs one. */
    record Amount(double value) implements Term {}

    /** A number of things, at least 0. */
    record Count(int count) implements Term {}

    /** A year of the calendar, written without separators. */
    record Year(int year) implements Term {}

    record In(Language language) implements Term {}

    /** Words of the author. */
    record Said(Localized text) implements Term {}

    /** What the reader of files says of it. */
    record OfFlaw(Flaw flaw) implements Term {}

    static Term of(Part part) {
        return new Parts(List.of(part));
    }
}
