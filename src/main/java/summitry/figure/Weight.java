package summitry.figure;

/** The weights of the typeface, Inter. */
public enum Weight {
    REGULAR, MEDIUM, BOLD
}
