package summitry.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LifecycleTest {
    @Test
    void aWatchedValueIsShownFromTheFirstAndNotAfterClosing() {
        SimpleStringProperty name = new SimpleStringProperty("Fiji");
        List<String> shown = new ArrayList<>();
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.watch(name, shown::add);
        name.set("Kenya");
        lifecycle.close();
        name.set("Peru");
        assertEquals(List.of("Fiji", "Kenya"), shown);
    }

    @Test
    void whatIsOutOfSightIsShownOnceWhenItComesBack() {
        SimpleStringProperty name = new SimpleStringProperty("Fiji");
        SimpleBooleanProperty inSight = new SimpleBooleanProperty(false);
        List<String> shown = new ArrayList<>();
        try (Lifecycle lifecycle = new Lifecycle()) {
            lifecycle.watchInSight(inSight, name, shown::add);
            name.set("Kenya");
            name.set("Peru");
            assertEquals(List.of(), shown);
            inSight.set(true);
            inSight.set(false);
            inSight.set(true);
            name.set("Chad");
        }
        name.set("Oman");
        assertEquals(List.of("Peru", "Chad"), shown);
    }

    @Test
    void endingsRunLastFirst() {
        List<String> order = new ArrayList<>();
        try (Lifecycle lifecycle = new Lifecycle()) {
            lifecycle.onClose(() -> order.add("first"));
            lifecycle.onClose(() -> order.add("second"));
        }
        assertEquals(List.of("second", "first"), order);
    }
}
