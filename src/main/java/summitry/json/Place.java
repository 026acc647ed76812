package summitry.json;

/** A place in a text: line and column, both from 1; a column counts UTF-16 characters. */
public record Place(int line, int column) {
    public static final Place START = new Place(1, 1);
}
