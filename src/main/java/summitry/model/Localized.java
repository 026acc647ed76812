package summitry.model;

/** One text in every language of the program. Where a language has no words yet, those of the other stand for them. */
public record Localized(String en, String id) {

    /** The same words in every language: a proper name or a code. */
    public static Localized same(String text) {
        return new Localized(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en.isBlank() ? id : en;
            case INDONESIAN -> id.isBlank() ? en : id;
        };
    }
}
