package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Edit;
import summitry.model.Credit;
import summitry.model.Localized;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** The sources that the scenario was made from, each as its licence asks it to be named. */
final class CreditBox extends VBox {
    private static final int LONGEST = 500;

    private final DeskViewModel desk;
    private final Texts texts;
    private final VBox rows = new VBox();
    private Fields fields;

    CreditBox(DeskViewModel desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        fields = new Fields(desk, texts);
        getStyleClass().add("desk-part");
        rows.getStyleClass().add("item-credits");
        getChildren().addAll(texts.label("editor.credits", Css.PANEL_TITLE), rows,
                button("credit-add", "editor.credits.add", Feather.PLUS, () -> {
                    List<Credit> more = new ArrayList<>(credits());
                    more.add(new Credit("", "", "", Localized.same("")));
                    desk.edit(new Edit.PutCredits(more));
                }));
    }

    private List<Credit> credits() {
        return desk.draft().credits();
    }

    void show() {
        if (credits().size() != rows.getChildren().size()) {
            fields = new Fields(desk, texts);
            List<Node> made = new ArrayList<>();
            for (int i = 0; i < credits().size(); i++) {
                made.add(row(i));
            }
            rows.getChildren().setAll(made);
        }
        fields.show();
    }

    private VBox row(int at) {
        HBox lines = new HBox(
                line(at, "name", Credit::name, t -> c -> new Credit(t, c.licence(), c.link(), c.note())),
                line(at, "licence", Credit::licence, t -> c -> new Credit(c.name(), t, c.link(), c.note())),
                line(at, "link", Credit::link, t -> c -> new Credit(c.name(), c.licence(), t, c.note())));
        lines.getStyleClass().add("desk-both");
        VBox row = new VBox(lines,
                fields.both("credit-" + at + "-note", "editor.credit.note", 2, () -> credits().get(at).note(),
                        n -> change(at, c -> new Credit(c.name(), c.licence(), c.link(), n))),
                button("credit-" + at + "-remove", "editor.credit.remove", Feather.TRASH_2, () -> {
                    List<Credit> fewer = new ArrayList<>(credits());
                    fewer.remove(at);
                    desk.edit(new Edit.PutCredits(fewer));
                }));
        row.getStyleClass().add("item-credit");
        return row;
    }

    private VBox line(int at, String name, Function<Credit, String> shown,
            Function<String, UnaryOperator<Credit>> change) {
        TextField line = fields.line("credit-" + at + "-" + name, "editor.credit." + name, LONGEST,
                () -> shown.apply(credits().get(at)), t -> change(at, change.apply(t)));
        VBox box = fields.named("editor.credit." + name, line);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        return box;
    }

    private Edit change(int at, UnaryOperator<Credit> change) {
        List<Credit> changed = new ArrayList<>(credits());
        changed.set(at, change.apply(changed.get(at)));
        return new Edit.PutCredits(changed);
    }

    private Button button(String id, String key, Feather icon, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
