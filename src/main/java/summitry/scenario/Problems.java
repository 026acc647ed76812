package summitry.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import summitry.json.FieldPath;
import summitry.json.Place;
import summitry.model.Flaw;

/** Collects what is wrong with a file while it is read on. */
public final class Problems {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int hard;

    /** @param file as problems name it */
    public Problems(String file) {
        this.file = file;
    }

    public void add(Place at, FieldPath path, Flaw flaw) {
        add(at, path.toString(), flaw);
    }

    public void add(Place at, String path, Flaw flaw) {
        hard++;
        found.add(new Problem(file, at.line(), at.column(), path, flaw));
    }

    /** Adds a problem beside which the value stands as it is: a draft may have it, a scenario may not. */
    void remark(Place at, FieldPath path, Flaw flaw) {
        found.add(new Problem(file, at.line(), at.column(), path.toString(), flaw));
    }

    public int count() {
        return found.size();
    }

    /** Problems that leave no value. */
    int hard() {
        return hard;
    }

    /**
     * A value made of parts, if no problem that leaves no value was added since they were counted; otherwise its parts are
     * not trusted.
     */
    <T> Optional<T> ifNoneSince(int count, Supplier<T> value) {
        return hard == count ? Optional.of(value.get()) : Optional.empty();
    }

    /** In the order of the file. */
    public List<Problem> inOrder() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
