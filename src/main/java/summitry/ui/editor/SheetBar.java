package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import summitry.model.Localized;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What the table shows: which number, which bloc, which theme, and a search. */
final class SheetBar extends FlowPane {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Lifecycle lifecycle;
    private final TextField search = new TextField();

    /** A bloc or a theme to filter by; without an id all. */
    private record Choice(Optional<String> id, String name) {}

    SheetBar(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        this.lifecycle = lifecycle;
        getStyleClass().add("sheet-bar");
        search.setId("sheet-search");
        search.promptTextProperty().bind(texts.of("editor.filter.search"));
        search.accessibleTextProperty().bind(texts.of("editor.filter.search"));
        search.textProperty().subscribe(t -> show(new Filter(filter().bloc(), filter().theme(), t)));
        getChildren().addAll(layers(),
                chooser("sheet-bloc", "editor.filter.blocs", () -> desk.draft().blocs().stream()
                        .map(b -> new Choice(Optional.of(b.id()), name(b.name()))).toList(),
                        c -> new Filter(c.id(), filter().theme(), filter().search()), Filter::bloc),
                chooser("sheet-theme", "editor.filter.themes", () -> desk.draft().themes().stream()
                        .map(t -> new Choice(Optional.of(t.id()), name(t.name()))).toList(),
                        c -> new Filter(filter().bloc(), c.id(), filter().search()), Filter::theme),
                search);
    }

    private Filter filter() {
        return desk.filterProperty().get();
    }

    private void show(Filter wanted) {
        if (!wanted.equals(filter())) {
            desk.show(wanted);
        }
    }

    private String name(Localized name) {
        return name.in(texts.now().language());
    }

    private HBox layers() {
        HBox row = new HBox();
        row.getStyleClass().add(Css.SEGMENTS);
        for (Layer layer : Layer.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("sheet-layer-" + layer.key());
            button.textProperty().bind(texts.of("editor.layer." + layer.key()));
            Buttons.tip(button).textProperty().bind(texts.of("editor.layer." + layer.key() + ".tip"));
            button.setOnAction(_ -> {
                button.setSelected(true);
                desk.layerProperty().set(layer);
            });
            lifecycle.watch(desk.layerProperty(), l -> button.setSelected(l == layer));
            row.getChildren().add(button);
        }
        return row;
    }

    private ComboBox<Choice> chooser(String id, String allKey, Supplier<List<Choice>> some,
            Function<Choice, Filter> chosen, Function<Filter, Optional<String>> shown) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId(id);
        box.accessibleTextProperty().bind(texts.of(allKey));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public @Nullable Choice fromString(String text) {
                return null;
            }
        });
        box.setOnAction(_ -> {
            if (box.getValue() != null && box.isFocused()) {
                show(chosen.apply(box.getValue()));
            }
        });
        Runnable fill = () -> {
            List<Choice> choices = new ArrayList<>(
                    List.of(new Choice(Optional.empty(), texts.now().get(allKey))));
            choices.addAll(some.get());
            if (!choices.equals(box.getItems())) {
                box.setItems(FXCollections.observableArrayList(choices));
            }
            Optional<String> wanted = shown.apply(filter());
            box.setValue(choices.stream().filter(c -> c.id().equals(wanted)).findFirst()
                    .orElse(choices.getFirst()));
        };
        lifecycle.watch(desk.historyProperty(), _ -> fill.run());
        lifecycle.watch(desk.filterProperty(), f -> {
            fill.run();
            if (!search.getText().equals(f.search())) {
                search.setText(f.search());
            }
        });
        lifecycle.watch(texts.language(), _ -> fill.run());
        return box;
    }
}
