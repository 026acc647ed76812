package summitry.model;

/** A source that a scenario was made from, as its licence asks it to be named. */
public record Credit(String name, String licence, String link, Localized note) {}
