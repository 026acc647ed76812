package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Localized;
import summitry.model.Theme;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The themes of the agenda: named in both languages, added, put in order, removed. */
final class ThemeBox extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final VBox rows = new VBox();
    private List<String> ids = new ArrayList<>();
    private Fields fields;

    ThemeBox(DeskViewModel desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        fields = new Fields(desk, texts);
        getStyleClass().add("desk-part");
        rows.getStyleClass().add("desk-part");
        Wrapped help = new Wrapped(Css.MUTED);
        help.textProperty().bind(texts.of("editor.themes.help"));
        Button add = new Button("", new FontIcon(Feather.PLUS));
        add.setId("theme-add");
        add.textProperty().bind(texts.of("editor.themes.add"));
        Buttons.tip(add).textProperty().bind(texts.of("editor.themes.add.tip"));
        add.setOnAction(_ -> desk.edit(new Edit.Add<>(Section.THEMES, desk.draft().themes().size(),
                ItemDoing.theme(desk.draft()), Optional.empty())));
        getChildren().addAll(texts.label("editor.themes", Css.PANEL_TITLE), help, rows, add);
    }

    void show() {
        List<String> now = desk.draft().themes().stream().map(Theme::id).toList();
        if (!now.equals(ids)) {
            ids = now;
            fields = new Fields(desk, texts);
            rows.getChildren().setAll(now.stream().map(this::row).toList());
        }
        fields.show();
    }

    private HBox row(String id) {
        VBox name = fields.both("theme-" + id, "editor.theme.name", 1, () -> name(id),
                n -> new Edit.Change<>(Section.THEMES, new Theme(id, n)));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        HBox row = new HBox(name, tool(id, "up", Feather.ARROW_UP, () -> move(id, -1)),
                tool(id, "down", Feather.ARROW_DOWN, () -> move(id, 1)),
                tool(id, "remove", Feather.TRASH_2, () -> remove(id)));
        row.getStyleClass().add("item-theme-row");
        return row;
    }

    private Localized name(String id) {
        return desk.draft().themes().stream().filter(t -> t.id().equals(id)).findFirst().map(Theme::name)
                .orElseGet(() -> Localized.same(""));
    }

    private Button tool(String id, String what, Feather icon, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("theme-" + id + "-" + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        button.accessibleTextProperty().bind(texts.of(
                w -> w.get("editor.theme." + what, name(id).in(w.language()))));
        Buttons.tip(button).textProperty().bind(button.accessibleTextProperty());
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void move(String id, int by) {
        int to = Section.THEMES.indexOf(desk.draft(), id) + by;
        if (to >= 0 && to < desk.draft().themes().size()) {
            desk.edit(new Edit.Move<>(Section.THEMES, id, to));
        }
    }

    private void remove(String id) {
        int before = desk.draft().themes().size();
        String name = name(id).in(desk.language());
        desk.edit(new Edit.Remove<>(Section.THEMES, id));
        desk.say(w -> w.get(desk.draft().themes().size() == before
                ? "editor.theme.needed"
                : "editor.theme.removed", name));
    }
}
