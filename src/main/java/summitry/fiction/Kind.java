package summitry.fiction;

import summitry.model.Localized;

/** What a name stands for, and so how an invented word becomes a name. */
public enum Kind {
    STATE, UNION, GROUP, PLACE, SEA, PERSON;

    /** Which list of invented words it takes from. */
    String list() {
        return switch (this) {
            case STATE, UNION -> "state";
            case GROUP -> "group";
            case PLACE, SEA, PERSON -> "place";
        };
    }

    /** The name that is made of a word. */
    public Localized name(String word) {
        return switch (this) {
            case STATE, PLACE, PERSON -> Localized.same(word);
            case UNION -> new Localized(word + " Union", "Uni " + word);
            case GROUP -> new Localized(word + " Group", "Kelompok " + word);
            case SEA -> new Localized("Sea of " + word, "Laut " + word);
        };
    }
}
