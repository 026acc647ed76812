package summitry.json;

import org.jspecify.annotations.Nullable;

/** The way from the top of a file to a value, such as {@code preferences[12].ideal}. Counted from 0. */
public final class FieldPath {
    public static final FieldPath TOP = new FieldPath(null, "");

    private final @Nullable FieldPath parent;
    private final String step;

    private FieldPath(@Nullable FieldPath parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    public FieldPath field(String name) {
        return new FieldPath(this, "." + name);
    }

    public FieldPath item(int index) {
        return new FieldPath(this, "[" + index + "]");
    }

    /** Empty at the top. */
    @Override
    public String toString() {
        String way = parent == null ? step : parent + step;
        return way.startsWith(".") ? way.substring(1) : way;
    }
}
