package summitry.model;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong at one place of a file, or of a draft. Where it is stands beside it. Each carries the value, the range and
 * what its sentence needs to say what to do.
 */
public sealed interface Flaw extends Fact {

    /** What is wrong with the file as a whole. */
    sealed interface OfFile extends Flaw {}

    record NoFile() implements OfFile {}

    record IsFolder() implements OfFile {}

    /** The system would not let it be read. */
    record NotAllowed() implements OfFile {}

    /** The system gave up while reading; its own words. */
    record ReadFailed(String words) implements OfFile {}

    record FileTooLarge(long bytes, long limit) implements OfFile {}

    record EmptyFile() implements OfFile {}

    /** A byte that is no UTF-8, 0 to 255. */
    record BadByte(int value) implements OfFile {}

    record OtherEncoding(String name) implements OfFile {}

    /** Bytes that are no text at all, such as a picture. */
    record NoText() implements OfFile {}

    /** A format number above the one this program knows. */
    record NewerFormat(double format, int known) implements OfFile {}

    /** What is wrong with it as JSON. */
    sealed interface OfGrammar extends Flaw {}

    /** What JSON wants at the place of an error. */
    enum Expected {
        VALUE, NAME, COLON, COMMA_OR_END, NO_COMMA, DOUBLE_QUOTES, NO_COMMENT, END_OF_TEXT, ESCAPE, NUMBER,
        OTHER_CLOSER
    }

    record NotJson(String found, Expected expected) implements OfGrammar {}

    /** The file ends before what was opened on a line is closed. */
    record EndsEarly(int openedOnLine) implements OfGrammar {}

    record TrailingContent() implements OfGrammar {}

    record TooDeep(int limit) implements OfGrammar {}

    record RepeatedField(String field, int firstLine) implements OfGrammar {}

    record TextTooLong(int length, int limit) implements OfGrammar {}

    /** Half of a pair of UTF-16, written as an escape: no character that could be shown or saved. */
    record HalfCharacter(int code) implements OfGrammar {}

    record NumberTooLong(int length, int limit) implements OfGrammar {}

    /** What is wrong with one field and its value. */
    sealed interface OfField extends Flaw {}

    /** What a value is, whatever it says. */
    enum Shape {
        OBJECT, LIST, TEXT, NUMBER, TRUTH, NOTHING
    }

    /**
     * A field that the format does not know.
     *
     * @param nearest the known field that it may be meant to be
     */
    record UnknownField(String field, Optional<String> nearest) implements OfField {}

    record MissingField(String field) implements OfField {}

    record WrongShape(Shape found, Shape expected) implements OfField {}

    /** A number in quotes. */
    record NumberAsText(String written) implements OfField {}

    /** NaN, an infinity, or a number too large to count with. */
    record NotFinite(String written, double lowest, double highest) implements OfField {}

    record OutOfRange(double value, double lowest, double highest) implements OfField {}

    record NotAboveZero(double value) implements OfField {}

    record NotWhole(double value, double lowest, double highest) implements OfField {}

    record EmptyText() implements OfField {}

    /** Longer than its place on the screen. */
    record LabelTooLong(String text, int length, int limit) implements OfField {}

    /** A list with too few or too many entries. */
    record WrongCount(int count, int lowest, int highest) implements OfField {}

    record NotOneOf(String value, List<String> allowed, Optional<String> nearest) implements OfField {
        public NotOneOf {
            allowed = List.copyOf(allowed);
        }
    }

    record NotAFlag(String value) implements OfField {}

    /** No year, month or day such as 2024-11-24. */
    record NotADate(String value) implements OfField {}

    /** What is wrong with an id or with what it refers to. */
    sealed interface OfName extends Flaw {}

    /** What an id stands for. */
    enum Kind {
        THEME, GROUP, BLOC, PARTY, ISSUE, INJECT, INDICATOR
    }

    record BadId(String value) implements OfName {}

    record RepeatedId(Kind kind, String id, int firstLine) implements OfName {}

    /** An id that names nothing in the file. */
    record NamesNobody(Kind kind, String id, Optional<String> nearest) implements OfName {}

    /** One id twice in a list. */
    record RepeatedMember(String id) implements OfName {}

    record InTwoBlocs(PartyId party, String other) implements OfName {}

    /** What is wrong between values that are each in order. */
    sealed interface OfMeaning extends Flaw {}

    record MissingPreferences(PartyId party, List<IssueId> issues) implements OfMeaning {
        public MissingPreferences {
            issues = List.copyOf(issues);
        }
    }

    record RepeatedPreference(PartyId party, IssueId issue, int firstLine) implements OfMeaning {}

    record RepeatedRelation(PartyId a, PartyId b, int firstLine) implements OfMeaning {}

    record SameParty(PartyId party) implements OfMeaning {}

    /** The lower red line is above what the party wants or says. */
    record RedLineAbove(double redLine, double position) implements OfMeaning {}

    /** The upper red line is below what the party wants or says. */
    record RedLineBelow(double redLine, double position) implements OfMeaning {}

    /** Why no one could satisfy a decision rule. */
    sealed interface OfRule extends Flaw {}

    /** No party counts on the issue. */
    record NobodyDecides() implements OfRule {}

    /** No party that counts cares about the issue, so nobody has a say. */
    record NobodyCares(IssueId issue) implements OfRule {}

    record VetoWithoutSeat(PartyId party) implements OfRule {}

    record VotesWithoutSeat(PartyId party) implements OfRule {}

    record MissingVotes(List<PartyId> parties) implements OfRule {
        public MissingVotes {
            parties = List.copyOf(parties);
        }
    }

    /** A quota given in votes where a share is meant: more than all votes, or more than the whole. */
    record QuotaAboveAll(double quota, double allVotes) implements OfRule {}

    /** What is wrong with the file of a run. */
    sealed interface OfRun extends Flaw {}

    /** A file that is not the file of a run. */
    record NotARun() implements OfRun {}

    /** A line longer than is read; bytes. */
    record LineTooLong(long limit) implements OfRun {}

    /** More entries than are read. */
    record TooManyEntries(int limit) implements OfRun {}

    /** The last line breaks off: the program ended while it was writing. */
    record TornLine(int bytes) implements OfRun {}

    /** The first line, which holds the scenario, breaks off. */
    record TornHeader(int bytes) implements OfRun {}

    /** Entries are numbered one after another, each once. */
    record EntryOutOfOrder(double found, int expected) implements OfRun {}

    /** The first entry opens the run, and no other does. */
    record MisplacedOpening() implements OfRun {}

    /** No branch starts with this node. */
    record NoBranch(int node) implements OfRun {}

    /** The branch is removed, so nothing can stand on it, and it cannot be removed again. */
    record BranchRemoved(int node) implements OfRun {}

    /** The branch is not removed, so it cannot be brought back. */
    record BranchNotRemoved(int node) implements OfRun {}

    /** A branch cannot be removed while the run stands on it; nor the first of all. */
    record BranchInUse(int node) implements OfRun {}

    /** A character that ends or hides a line, in a name. */
    record ControlCharacter(int code) implements OfRun {}

    /** What is recorded and what the recorded sum says of it. */
    record ChecksumDiffers(String recorded, String counted) implements OfRun {}

    /** Of a run that goes on in memory; the system's own words. */
    record NotSaved(String words) implements OfRun {}

    /** The file has grown to the size that is read. */
    record FileIsFull(long limit) implements OfRun {}

    /** Somebody else is writing it. */
    record FileInUse() implements OfRun {}
}
