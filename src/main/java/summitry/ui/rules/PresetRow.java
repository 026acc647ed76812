package summitry.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import summitry.model.Rulebook;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The theories to start from, and what the chosen one says. */
public final class PresetRow extends VBox {
    private final List<RuleList.Preset> presets;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Wrapped theory = new Wrapped(Css.MUTED);

    /** @param chosen takes the preset of the theory that is chosen */
    public PresetRow(List<RuleList.Preset> presets, Consumer<Rulebook> chosen) {
        this.presets = presets;
        FlowPane row = new FlowPane();
        row.getStyleClass().add("button-flow");
        ToggleGroup group = new ToggleGroup();
        for (RuleList.Preset preset : presets) {
            ToggleButton button = new ToggleButton(preset.name());
            button.setId("preset-" + preset.theory().key());
            button.setToggleGroup(group);
            button.setAccessibleHelp(preset.plain());
            button.setOnAction(_ -> chosen.accept(Rulebook.of(preset.theory())));
            buttons.add(button);
            row.getChildren().add(button);
        }
        theory.setId("rulebook-theory");
        getStyleClass().add("preset-row");
        getChildren().addAll(row, theory);
    }

    /** The first button, where the keyboard begins. */
    public ToggleButton first() {
        return buttons.getFirst();
    }

    public void show(Rulebook book) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean isChosen = presets.get(i).theory() == book.theory();
            buttons.get(i).setSelected(isChosen);
            if (isChosen) {
                theory.setText(presets.get(i).plain());
            }
        }
    }
}
