package summitry.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.exchange.NearMiss;
import summitry.text.Words;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Names of a table that may be misspelt: each is a new one until somebody says what is meant. */
final class NearMissBox extends VBox {
    private final Map<String, String> meant = new LinkedHashMap<>();
    private final Words words;
    private final Consumer<Map<String, String>> changed;

    /** @param changed takes names of the table and the ids that are meant by them, whenever something else is meant */
    NearMissBox(List<NearMiss> near, Words words, Consumer<Map<String, String>> changed) {
        this.words = words;
        this.changed = changed;
        setId("exchange-near");
        getStyleClass().add("exchange-resolutions");
        setVisible(!near.isEmpty());
        setManaged(!near.isEmpty());
        for (int i = 0; i < near.size(); i++) {
            getChildren().add(row(near.get(i), i));
        }
    }

    private HBox row(NearMiss near, int at) {
        String name = near.name().in(words.language());
        Wrapped question = new Wrapped(Css.STRONG);
        question.setText(words.get(near.isParty() ? "editor.exchange.near" : "editor.exchange.near.item",
                near.written(), name));
        HBox.setHgrow(question, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        ToggleButton yes = choice("exchange-near-yes-" + at, words.get("editor.exchange.near.yes", name),
                near);
        ToggleButton no = choice("exchange-near-no-" + at, words.get(
                near.isParty() ? "editor.exchange.near.no" : "editor.exchange.near.no-item"), near);
        no.setSelected(true);
        group.getToggles().setAll(yes, no);
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now == null) {
                // One of the two always holds.
                no.setSelected(true);
            } else if (now.equals(yes)) {
                meant.put(near.written(), near.id());
            } else {
                meant.remove(near.written());
            }
            changed.accept(Map.copyOf(meant));
        });
        HBox choices = new HBox(yes, no);
        choices.getStyleClass().add(Css.SEGMENTS);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMaxHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(question, choices);
        row.getStyleClass().add("exchange-resolution");
        return row;
    }

    private static ToggleButton choice(String id, String text, NearMiss near) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setAccessibleText(near.written() + ": " + text);
        return button;
    }
}
