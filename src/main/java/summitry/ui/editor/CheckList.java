package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import summitry.ui.chart.Flags;

/** Things that are in or out, each with a box. */
final class CheckList extends FlowPane {
    private final String id;
    private final Supplier<List<Item>> items;
    private final Predicate<String> isIn;
    private final BiConsumer<String, Boolean> put;
    private List<Item> shown = List.of();

    /**
     * A thing.
     *
     * @param note behind its name; may be empty
     * @param flag of a party, by the code of its flag and its own
     */
    record Item(String id, String name, String note, Optional<Flag> flag) {
        String told() {
            return note.isEmpty() ? name : name + " (" + note + ")";
        }
    }

    record Flag(String flag, String code) {}

    /**
     * An empty list, until it is shown.
     *
     * @param id the boxes have it, with the id of the thing
     * @param put what happens when a person puts one in or out
     */
    CheckList(String id, Supplier<List<Item>> items, Predicate<String> isIn,
            BiConsumer<String, Boolean> put) {
        this.id = id;
        this.items = items;
        this.isIn = isIn;
        this.put = put;
        getStyleClass().add("desk-checks");
    }

    void show() {
        List<Item> now = items.get();
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(this::box).toList());
        }
        for (Node child : getChildren()) {
            CheckBox box = (CheckBox) child;
            box.setSelected(isIn.test((String) box.getUserData()));
        }
    }

    private Node box(Item item) {
        CheckBox box = new CheckBox(item.told());
        box.setId(id + "-" + item.id());
        box.setUserData(item.id());
        item.flag().ifPresent(f -> box.setGraphic(Flags.inList(f.flag(), f.code())));
        box.setOnAction(_ -> put.accept(item.id(), box.isSelected()));
        return box;
    }
}
