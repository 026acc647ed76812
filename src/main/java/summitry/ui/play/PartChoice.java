package summitry.ui.play;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;

import summitry.ui.control.Texts;

/** Which part of the sheet is shown; strip and mandates are choices of their own only where there is room for one part. */
final class PartChoice extends HBox {
    PartChoice(ObjectProperty<Part> chosen, ObservableBooleanValue withStrip, Texts texts) {
        getStyleClass().add("part-choice");
        SegmentedButton choice = new SegmentedButton();
        for (Part part : Part.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId("part-" + part.key());
            toggle.textProperty().bind(texts.of("play.part." + part.key()));
            // A part stays chosen when it is clicked again.
            toggle.setOnAction(_ -> {
                chosen.set(part);
                toggle.setSelected(true);
            });
            if (part.isAbove()) {
                toggle.visibleProperty().bind(withStrip);
                toggle.managedProperty().bind(withStrip);
            }
            chosen.addListener((_, _, now) -> toggle.setSelected(now == part));
            toggle.setMinWidth(USE_PREF_SIZE);
            choice.getButtons().add(toggle);
            toggle.setSelected(chosen.get() == part);
        }
        getChildren().add(choice);
    }
}
