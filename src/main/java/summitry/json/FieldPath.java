package summitry.json;

import org.jspecify.annotations.Nullable;

/** The way from the top of a file to a value, such as {@code preferences[12].ideal}. Counted from 0. */
public final class FieldPath {
    public static final FieldPath TOP = new FieldPath(null, "", -1);

    private final @Nullable FieldPath parent;
    private final String name;
    private final int index;

    private FieldPath(@Nullable FieldPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    public FieldPath field(String field) {
        return new FieldPath(this, field, -1);
    }

    public FieldPath item(int item) {
        return new FieldPath(this, "", item);
    }

    /** Empty at the top. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String way = parent.toString();
        String step = index < 0 ? name : "[" + index + "]";
        return way.isEmpty() || index >= 0 ? way + step : way + "." + step;
    }
}
