package summitry.model;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong at one place of a file, or of a draft. Where it is stands beside it. Each carries the value, the range and
 * what its sentence needs to say what to do.
 */
public sealed interface Flaw extends Fact {

    // The file as a whole

    record NoFile() implements Flaw {}

    record IsFolder() implements Flaw {}

    /** The system would not let it be read. */
    record NotAllowed() implements Flaw {}

    /** The system gave up while reading; its own words. */
    record ReadFailed(String words) implements Flaw {}

    record FileTooLarge(long bytes, long limit) implements Flaw {}

    record EmptyFile() implements Flaw {}

    /** A byte that is no UTF-8, 0 to 255. */
    record BadByte(int value) implements Flaw {}

    record OtherEncoding(String name) implements Flaw {}

    /** A format number above the one this program knows. */
    record NewerFormat(double format, int known) implements Flaw {}

    // The grammar of JSON

    /** What JSON wants at the place of an error. */
    enum Expected {
        VALUE, NAME, COLON, COMMA_OR_END, NO_COMMA, DOUBLE_QUOTES, NO_COMMENT, END_OF_TEXT, ESCAPE, NUMBER,
        OTHER_CLOSER
    }

    record NotJson(String found, Expected expected) implements Flaw {}

    /** The file ends before what was opened on a line is closed. */
    record EndsEarly(int openedOnLine) implements Flaw {}

    record TrailingContent() implements Flaw {}

    record TooDeep(int limit) implements Flaw {}

    record RepeatedField(String field, int firstLine) implements Flaw {}

    record TextTooLong(int length, int limit) implements Flaw {}

    record NumberTooLong(int length, int limit) implements Flaw {}

    // Fields and their values

    /** What a value is, whatever it says. */
    enum Shape {
        OBJECT, LIST, TEXT, NUMBER, TRUTH, NOTHING
    }

    /**
     * A field that the format does not know.
     *
     * @param nearest the known field that it may be meant to be
     */
    record UnknownField(String field, Optional<String> nearest) implements Flaw {}

    record MissingField(String field) implements Flaw {}

    record WrongShape(Shape found, Shape expected) implements Flaw {}

    /** A number in quotes. */
    record NumberAsText(String written) implements Flaw {}

    /** NaN, an infinity, or a number too large to count with. */
    record NotFinite(String written) implements Flaw {}

    record OutOfRange(double value, double lowest, double highest) implements Flaw {}

    record NotAboveZero(double value) implements Flaw {}

    record NotWhole(double value) implements Flaw {}

    record EmptyText() implements Flaw {}

    /** Longer than its place on the screen. */
    record LabelTooLong(String text, int length, int limit) implements Flaw {}

    /** A list with too few or too many entries. */
    record WrongCount(int count, int lowest, int highest) implements Flaw {}

    record NotOneOf(String value, List<String> allowed, Optional<String> nearest) implements Flaw {
        public NotOneOf {
            allowed = List.copyOf(allowed);
        }
    }

    record NotAFlag(String value) implements Flaw {}

    // Identities and references

    /** What an id stands for. */
    enum Kind {
        THEME, GROUP, BLOC, PARTY, ISSUE, INJECT
    }

    record BadId(String value) implements Flaw {}

    record RepeatedId(Kind kind, String id, int firstLine) implements Flaw {}

    /** An id that names nothing in the file. */
    record NamesNobody(Kind kind, String id, Optional<String> nearest) implements Flaw {}

    /** One id twice in a list. */
    record RepeatedMember(String id) implements Flaw {}

    record InTwoBlocs(PartyId party, String other) implements Flaw {}

    // What the values mean together

    record MissingPreferences(PartyId party, List<IssueId> issues) implements Flaw {
        public MissingPreferences {
            issues = List.copyOf(issues);
        }
    }

    record RepeatedPreference(PartyId party, IssueId issue, int firstLine) implements Flaw {}

    record RepeatedRelation(PartyId a, PartyId b, int firstLine) implements Flaw {}

    record SameParty(PartyId party) implements Flaw {}

    /** The lower red line is above what the party wants or says. */
    record RedLineAbove(double redLine, double position) implements Flaw {}

    /** The upper red line is below what the party wants or says. */
    record RedLineBelow(double redLine, double position) implements Flaw {}

    // Rules that no one can satisfy

    /** No party counts on the issue. */
    record NobodyDecides() implements Flaw {}

    /** No party that counts cares about the issue, so nobody has a say. */
    record NobodyCares(IssueId issue) implements Flaw {}

    record VetoWithoutSeat(PartyId party) implements Flaw {}

    record VotesWithoutSeat(PartyId party) implements Flaw {}

    record MissingVotes(List<PartyId> parties) implements Flaw {
        public MissingVotes {
            parties = List.copyOf(parties);
        }
    }

    /** A quota given in votes where a share is meant: more than all votes, or more than the whole. */
    record QuotaAboveAll(double quota, double allVotes) implements Flaw {}
}
