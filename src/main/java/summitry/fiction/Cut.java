package summitry.fiction;

import summitry.model.Localized;

/**
 * A reason or an introduction of which a part was left out, because it might betray somebody.
 *
 * @param doubt the text before, under invented names
 * @param left what is left of it; empty where nothing is
 */
public record Cut(Doubt doubt, Localized left) {
    public boolean isEmpty() {
        return left.en().isEmpty();
    }
}
