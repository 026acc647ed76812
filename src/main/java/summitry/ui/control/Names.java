package summitry.ui.control;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The names of what is chosen in a box, which nobody types in. */
public final class Names<T> extends StringConverter<T> {
    private final ComboBox<T> box;
    private final Function<? super T, String> name;

    private Names(ComboBox<T> box, Function<? super T, String> name) {
        this.box = box;
        this.name = name;
    }

    /** Names the choices of a box; what is already shown keeps its name until something else is chosen. */
    public static <T> void in(ComboBox<T> box, Function<? super T, String> name) {
        box.setConverter(new Names<>(box, name));
    }

    /** Names the choices of a box, also the one that is shown, which is taken away and chosen again. */
    public static <T> void anew(ComboBox<T> box, Function<? super T, String> name) {
        T chosen = box.getValue();
        in(box, name);
        box.setValue(null);
        box.setValue(chosen);
    }

    @Override
    public String toString(@Nullable T shown) {
        return shown == null ? "" : name.apply(shown);
    }

    /** What is chosen stays. */
    @Override
    public @Nullable T fromString(String typed) {
        return box.getValue();
    }
}
