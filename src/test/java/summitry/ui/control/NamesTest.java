package summitry.ui.control;

import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import summitry.ui.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NamesTest {
    @Test
    void whatIsChosenIsNamedAndNothingHasNoName() {
        Screens.onFx(() -> {
            ComboBox<Integer> box = new ComboBox<>();
            box.setValue(2);
            Names.anew(box, n -> "number " + n);
            assertEquals("number 2", box.getConverter().toString(box.getValue()));
            assertEquals("", box.getConverter().toString(null));
            return true;
        });
    }

    @Test
    void aNameThatIsTypedChangesNothing() {
        Screens.onFx(() -> {
            ComboBox<Integer> box = new ComboBox<>();
            box.setValue(2);
            Names.in(box, n -> "number " + n);
            assertEquals(2, box.getConverter().fromString("number 7"));
            return true;
        });
    }
}
