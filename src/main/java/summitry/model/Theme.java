package summitry.model;

/** A chapter of the agenda, such as climate change. */
public record Theme(String id, Localized name) {
    public Theme {
        Require.id("theme id", id);
    }
}
