package summitry.model;

import java.util.Locale;

/** A language that the program speaks completely. */
public enum Language {
    ENGLISH("en"), INDONESIAN("id");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code of ISO 639-1, as it stands in scenario files and settings. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The language of a locale; English where the program does not speak it. */
    public static Language of(Locale locale) {
        // Java turns the code "id" into the old "in" or back, depending on its version.
        String language = locale.getLanguage();
        return language.equals("id") || language.equals("in") ? INDONESIAN : ENGLISH;
    }
}
