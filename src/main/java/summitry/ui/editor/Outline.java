package summitry.ui.editor;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.draft.Draft;
import summitry.text.Numbers;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The parts of the scenario, with how much there is of each. */
final class Outline extends VBox {
    private final Texts texts;
    private final Map<Page, Label> counts = new EnumMap<>(Page.class);

    Outline(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.texts = texts;
        getStyleClass().add("desk-outline");
        getChildren().add(texts.label("editor.outline", Css.GROUP_TITLE));
        for (Page page : Page.values()) {
            Label name = texts.label("editor.page." + page.key());
            Label count = new Label();
            count.setId("editor-count-" + page.key());
            count.getStyleClass().add(Css.MUTED);
            counts.put(page, count);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(name, gap, count);
            line.getStyleClass().add("desk-outline-row");
            ToggleButton row = new ToggleButton();
            row.setId("editor-page-" + page.key());
            row.setGraphic(line);
            row.setMaxWidth(Double.MAX_VALUE);
            line.prefWidthProperty().bind(row.widthProperty().subtract(20));
            row.getStyleClass().addAll(Css.ROW);
            row.accessibleTextProperty().bind(texts.of("editor.page." + page.key()));
            row.setOnAction(_ -> {
                row.setSelected(true);
                desk.pageProperty().set(page);
            });
            lifecycle.watch(desk.pageProperty(), p -> row.setSelected(p == page));
            getChildren().add(row);
        }
        lifecycle.watch(desk.historyProperty(), h -> count(h.draft()));
        lifecycle.watch(texts.language(), _ -> count(desk.draft()));
    }

    private void count(Draft draft) {
        Numbers numbers = new Numbers(texts.now().language());
        counts.forEach((page, label) -> label.setText(switch (page) {
            case AGENDA -> numbers.whole(draft.issues().size());
            case PARTIES -> numbers.whole(draft.parties().size());
            case POSITIONS -> numbers.whole((double) draft.parties().size() * draft.issues().size());
            case RELATIONS -> numbers.whole(draft.relations().size());
            case GROUPS -> numbers.whole((double) draft.groups().size() + draft.blocs().size());
            case EVENTS -> numbers.whole(draft.injects().size());
            case ABOUT, DECISIONS, RULEBOOK, TEXTS -> "";
        }));
    }
}
