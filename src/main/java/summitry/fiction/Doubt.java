package summitry.fiction;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import summitry.model.Localized;

/** A text that may still betray somebody, and the words for which that is so. */
public record Doubt(Localized text, SortedSet<String> words) {
    public Doubt {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
