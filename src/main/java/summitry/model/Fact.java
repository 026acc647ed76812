package summitry.model;

/** Something that can be said in a sentence: the cause of a change, the reason of an answer, a refusal, a verdict. */
public sealed interface Fact permits Cause, Stand, Refusal, Verdict, Flaw {}
