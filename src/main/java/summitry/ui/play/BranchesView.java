package summitry.ui.play;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import javafx.geometry.Pos;
import javafx.scene.Node;
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

/** The branches of a run: go there, name, compare, remove and bring back. F2 leads to the name of the chosen one. */
final class BranchesView extends VBox {
    private final BranchesPage page;
    private final PlayViewModel model;
    private final Texts texts;
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);

    BranchesView(BranchesPage page, PlayViewModel model, Texts texts) {
        this.page = page;
        this.model = model;
        this.texts = texts;
        setId("branches");
        Wrapped hint = new Wrapped();
        hint.setText(page.hint());
        refusal.setId("branch-refusal");
        answer("");
        getChildren().addAll(hint, refusal);
        for (BranchRow row : page.rows()) {
            if (isGone(row)) {
                getChildren().add(gone(row));
            } else if (!row.isRemoved()) {
                getChildren().add(kept(row));
            }
        }
        List<BranchRow> removed = page.rows().stream().filter(r -> r.isRemoved() && !isGone(r)).toList();
        if (!removed.isEmpty()) {
            getChildren().add(texts.label("play.branches.removed", Css.PANEL_TITLE));
            removed.forEach(r -> getChildren().add(removed(r)));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F2) {
                rename();
                e.consume();
            }
        });
    }

    private boolean isGone(BranchRow row) {
        return row.isRemoved() && page.gone().equals(OptionalInt.of(row.first()));
    }

    /** The name of the branch in which the focus is, else of the one that the run stands on. */
    private void rename() {
        page.rows().stream().filter(r -> !r.isRemoved())
                .max(Comparator.comparing((BranchRow r) -> box(r).isFocusWithin())
                        .thenComparing(BranchRow::isHere))
                .ifPresent(r -> {
                    TextField name = (TextField) box(r).lookup("#branch-name-" + r.first());
                    name.requestFocus();
                    name.selectAll();
                });
    }

    private Node box(BranchRow row) {
        return lookup("#branch-" + row.first());
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
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("button-flow");
        if (row.isHere() && isWanted(row)) {
            name.getStyleClass().add(InquiryView.FIRST);
        }
        if (!row.isHere()) {
            Button go = button("branch-go-" + row.first(), "play.branch.go", row);
            go.setOnAction(_ -> {
                model.inquiry().close();
                model.course().goTo(row.tip());
            });
            if (isWanted(row)) {
                go.getStyleClass().add(InquiryView.FIRST);
            }
            Button compare = button("branch-compare-" + row.first(), "play.branch.compare", row);
            compare.setOnAction(_ -> model.inquiry().open(m -> ComparePage.of(m, row.first())));
            Button remove = button("branch-remove-" + row.first(), "play.branch.remove", row);
            remove.setOnAction(_ -> remove(row));
            buttons.getChildren().addAll(go, compare, remove);
        }
        buttons.setManaged(!row.isHere());
        Wrapped facts = new Wrapped(Css.MUTED);
        facts.setText(row.facts());
        VBox box = new VBox(head, facts, buttons);
        box.setId("branch-" + row.first());
        box.getStyleClass().add("rule-entry");
        return box;
    }

    /** True where the keyboard is led to a branch: the one that is looked for, or the first where none is. */
    private boolean isWanted(BranchRow row) {
        OptionalInt wanted = page.at().isPresent() ? page.at() : page.gone();
        return wanted.isPresent() ? wanted.getAsInt() == row.first() : !row.isHere();
    }

    private void remove(BranchRow row) {
        model.course().removeBranch(row.first(), refused -> {
            answer(refused);
            boolean isOpen = model.inquiry().pageProperty().get().filter(BranchesPage.class::isInstance)
                    .isPresent();
            if (refused.isEmpty() && isOpen) {
                model.inquiry().replace(moment -> BranchesPage.after(moment, row.first()));
            }
        });
    }

    /** In the place of a branch that was removed just now. */
    private HBox gone(BranchRow row) {
        Button back = button("branch-undo-" + row.first(), "play.branch.undo", row);
        back.getStyleClass().add(InquiryView.FIRST);
        return line(texts.now().get("play.branch.gone", row.quotable()), row, back);
    }

    private HBox removed(BranchRow row) {
        return line(row.name(), row, button("branch-restore-" + row.first(), "play.branch.restore", row));
    }

    private HBox line(String text, BranchRow row, Button back) {
        Wrapped name = new Wrapped(Css.MUTED);
        name.setText(text);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        back.setMinWidth(Region.USE_PREF_SIZE);
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
