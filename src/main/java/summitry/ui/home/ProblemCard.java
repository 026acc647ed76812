package summitry.ui.home;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Why a file could not be opened: every problem with its place and what to do; there only while there is one. */
final class ProblemCard extends VBox {
    private final Wrapped title = new Wrapped(Css.ITEM_TITLE);
    private final Wrapped what = new Wrapped();
    private final VBox rows = new VBox();
    private final Button back;
    private final Button sound;
    private final Button edit;
    private final Button copy;
    private final Button close;
    private final Label copied;

    /** @param shown runs when problems come up, so that they are brought into view */
    ProblemCard(HomeViewModel model, Texts texts, Lifecycle lifecycle, Runnable shown) {
        setId("problems");
        getStyleClass().addAll(Css.CARD, "home-problems");
        title.setId("problems-title");
        rows.setId("problem-rows");
        rows.getStyleClass().add("problem-rows");
        sound = button(texts, "problems-sound", "home.problem.open-sound", model::openSoundPart);
        back = button(texts, "problems-back", "home.problem.back", model::backToRun);
        edit = button(texts, "problems-edit", "home.problem.edit", model.editing()::editTrouble);
        edit.getStyleClass().add(Css.PRIMARY);
        copy = button(texts, "problems-copy", "home.problem.copy", () -> copy(model));
        close = button(texts, "problems-close", "home.problem.close", model::closeProblems);
        copied = texts.label("home.problem.copied", Css.MUTED);
        HBox line = new HBox(back, edit, sound, copy, close, copied);
        line.getStyleClass().add("home-buttons");
        getChildren().addAll(title, what, line, rows);
        lifecycle.watch(model.problemsProperty(), sheet -> {
            boolean isNew = !isVisible() && sheet.isPresent();
            show(sheet);
            back.setVisible(model.hasRun());
            back.setManaged(back.isVisible());
            edit.setVisible(sheet.isPresent() && model.editing().canEditTrouble());
            edit.setManaged(edit.isVisible());
            if (isNew) {
                copied.setVisible(false);
                shown.run();
                enter();
            }
        });
    }

    private static Button button(Texts texts, String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setOnAction(_ -> run.run());
        return button;
    }

    void enter() {
        (edit.isVisible() ? edit : back.isVisible() ? back : sound.isVisible() ? sound : copy).requestFocus();
    }

    private void show(Optional<ProblemSheet> sheet) {
        setVisible(sheet.isPresent());
        setManaged(sheet.isPresent());
        boolean hasSoundPart = sheet.map(ProblemSheet::hasSoundPart).orElse(false);
        sound.setVisible(hasSoundPart);
        sound.setManaged(hasSoundPart);
        title.setText(sheet.map(ProblemSheet::title).orElse(""));
        what.setText(sheet.map(ProblemSheet::what).orElse(""));
        rows.getChildren()
                .setAll(sheet.stream().flatMap(s -> s.rows().stream()).map(ProblemCard::row).toList());
    }

    private static VBox row(ProblemSheet.Row row) {
        Label place = new Label(row.place());
        place.getStyleClass().add(Css.STRONG);
        Label field = new Label(row.field());
        field.getStyleClass().add("problem-field");
        Wrapped sentence = new Wrapped();
        sentence.setText(row.sentence());
        HBox head = new HBox(place, field);
        head.getStyleClass().add("problem-head");
        VBox box = new VBox(head, sentence);
        box.getStyleClass().add("problem");
        return box;
    }

    private void copy(HomeViewModel model) {
        model.problemsProperty().get().ifPresent(sheet -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sheet.copy());
            Clipboard.getSystemClipboard().setContent(content);
            copied.setVisible(true);
        });
    }
}
