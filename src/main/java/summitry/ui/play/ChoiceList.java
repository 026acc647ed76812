package summitry.ui.play;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Names;

/** One of many by its name. */
final class ChoiceList extends ComboBox<ChoiceList.Choice> {
    /** What can be chosen. */
    record Choice(String id, String name) {}

    private boolean isShowingAnew;

    ChoiceList(Consumer<String> choose) {
        getStyleClass().add(Looks.OWN_KEYS);
        setVisibleRowCount(12);
        Names.in(this, Choice::name);
        valueProperty().addListener((_, _, now) -> {
            if (now != null && !isShowingAnew) {
                choose.accept(now.id());
            }
        });
    }

    /** Shows what can be chosen and what is, without choosing anything. */
    void show(List<Choice> choices, String chosen) {
        isShowingAnew = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        choices.stream().filter(c -> c.id().equals(chosen)).findFirst().ifPresent(this::setValue);
        isShowingAnew = false;
    }
}
