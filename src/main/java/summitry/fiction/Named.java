package summitry.fiction;

import summitry.model.Localized;

/**
 * One real name of a draft and the word that stands for it.
 *
 * @param word one word of letters, of which the name is made as {@link Kind#name} says
 * @param code three letters, for parties and whatever has an abbreviation
 * @param isParty true where it has a seat
 */
public record Named(Real real, String word, String code, boolean isParty) {

    public Kind kind() {
        return real.kind();
    }

    /** What it is really called. */
    public Localized realName() {
        return new Localized(real.english().getFirst(), real.indonesian().getFirst());
    }

    /** What it is called in the fiction. */
    public Localized name() {
        return kind().name(word);
    }

    /** The English adjective of the word. */
    String adjective() {
        return word.endsWith("a") ? word + "n" : word + "ian";
    }
}
