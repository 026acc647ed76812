package summitry.ui.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

/** How the window is shown: colours, size, motion. What is left to the system follows it while the window is open. */
final class Display implements AutoCloseable {
    private final Lifecycle lifecycle = new Lifecycle();
    private final ObservableValue<ColorScheme> systemColours;
    private final ObservableValue<Boolean> systemReduces;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyObjectWrapper<Zoom> zoom;
    private final ReadOnlyObjectWrapper<Motion> motion;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

    /** As the preferences of this computer say. On the JavaFX thread. */
    static Display ofSystem(Settings start) {
        Platform.Preferences system = Platform.getPreferences();
        return new Display(start, system.colorSchemeProperty(), system.reducedMotionProperty());
    }

    Display(Settings start, ObservableValue<ColorScheme> systemColours,
            ObservableValue<Boolean> systemReduces) {
        this.systemColours = systemColours;
        this.systemReduces = systemReduces;
        look = new ReadOnlyObjectWrapper<>(start.look());
        zoom = new ReadOnlyObjectWrapper<>(start.zoom());
        motion = new ReadOnlyObjectWrapper<>(start.motion());
        lifecycle.watch(systemColours, _ -> resolve());
        lifecycle.watch(systemReduces, _ -> resolve());
    }

    private void resolve() {
        theme.set(look.get().theme(systemColours.getValue() == ColorScheme.DARK));
        still.set(motion.get().isReduced(systemReduces.getValue()));
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The theme that comes of the look. */
    ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Motion> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /** Whether nothing should slide or fade. */
    ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    void look(Look wanted) {
        look.set(wanted);
        resolve();
    }

    void nextLook() {
        look(look.get().next());
    }

    /** An equal size is no change, so that the window is not dressed again for it. */
    void zoom(Zoom wanted) {
        if (!wanted.equals(zoom.get())) {
            zoom.set(wanted);
        }
    }

    void motion(Motion wanted) {
        motion.set(wanted);
        resolve();
    }

    @Override
    public void close() {
        lifecycle.close();
    }
}
