package summitry.model;

/** What is wrong at one place of a file, or of a draft. Where it is stands beside it. */
public sealed interface Flaw extends Fact {
    /** A field that the format does not know. */
    record UnknownField(String field) implements Flaw {}
}
