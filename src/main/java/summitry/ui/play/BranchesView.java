package summitry.ui.play;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The branches of a run: go there, name, compare, remove and bring back. */
final class BranchesView extends VBox {
    private final PlayViewModel model;
    private final Texts texts;
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);

    BranchesView(BranchesPage page, PlayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("branches");
        Wrapped hint = new Wrapped();
        hint.setText(page.hint());
        refusal.setId("branch-refusal");
        answer("");
        getChildren().addAll(hint, refusal);
        List<BranchRow> kept = page.rows().stream().filter(r -> !r.isRemoved()).toList();
        kept.forEach(r -> getChildren().add(kept(r)));
        List<BranchRow> removed = page.rows().stream().filter(BranchRow::isRemoved).toList();
        if (!removed.isEmpty()) {
            getChildren().add(texts.label("play.branches.removed", Css.PANEL_TITLE));
            removed.forEach(r -> getChildren().add(removed(r)));
        }
    }

    private VBox kept(BranchRow row) {
        TextField name = new TextField(row.name());
        name.setId("branch-name-" + row.first());
        name.setAccessibleText(texts.now().get("play.branch.name"));
        name.setOnAction(_ -> name(row, name));
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !name.getText().equals(row.name())) {
                name.setText(row.name());
                e.consume();
            }
        });
        name.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused) {
                name(row, name);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("rulebook-line");
        if (row.isHere()) {
            Label here = texts.label("play.branch.here", Css.PILL);
            here.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(here);
        }
        FlowPane buttons = new FlowPane(8, 8);
        if (!row.isHere()) {
            Button go = button("branch-go-" + row.first(), "play.branch.go", row);
            go.setOnAction(_ -> {
                model.inquiry().close();
                model.course().goTo(row.tip());
            });
            go.getStyleClass().add(InquiryView.FIRST);
            Button compare = button("branch-compare-" + row.first(), "play.branch.compare", row);
            compare.setOnAction(_ -> model.inquiry().open(m -> ComparePage.of(m, row.first())));
            Button remove = button("branch-remove-" + row.first(), "play.branch.remove", row);
            remove.setOnAction(_ -> model.course().removeBranch(row.first(), this::answer));
            buttons.getChildren().addAll(go, compare, remove);
        }
        Wrapped facts = new Wrapped(Css.MUTED);
        facts.setText(row.facts());
        VBox box = new VBox(head, facts, buttons);
        box.setId("branch-" + row.first());
        box.getStyleClass().add("rule-entry");
        return box;
    }

    private HBox removed(BranchRow row) {
        Wrapped name = new Wrapped(Css.MUTED);
        name.setText(row.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button back = button("branch-restore-" + row.first(), "play.branch.restore", row);
        back.setOnAction(_ -> model.course().restoreBranch(row.first()));
        HBox line = new HBox(name, back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rulebook-line");
        return line;
    }

    private Button button(String id, String key, BranchRow row) {
        Button button = new Button(texts.now().get(key));
        button.setId(id);
        button.setAccessibleText(button.getText() + ": " + row.name());
        button.disableProperty().bind(model.runningProperty());
        return button;
    }

    private void name(BranchRow row, TextField field) {
        if (!field.getText().strip().equals(row.name())) {
            model.course().nameBranch(row.first(), field.getText(), this::answer);
        }
    }

    private void answer(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
