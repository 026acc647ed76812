package summitry.lint;

/** Why words cannot be replaced where they stand. */
public sealed interface Refusal {
    /** A text that a scenario needs would say nothing. */
    record Emptied() implements Refusal {}

    /** @param length that the text would have, in characters, above {@code limit} */
    record TooLong(int length, int limit) implements Refusal {}
}
