package summitry.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.file.UnsavedDraft;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Drafts that were never saved, one a row. There only while there is one. */
final class UnsavedList extends VBox {
    private final UnsavedViewModel model;
    private final HomeActions actions;
    private final Texts texts;
    private final VBox rows = new VBox();

    UnsavedList(UnsavedViewModel model, HomeActions actions, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        setId("home-unsaved");
        getStyleClass().add("home-recent");
        getChildren().addAll(texts.label("home.unsaved.title", "home-title"), rows);
        lifecycle.watch(model.draftsProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private void show() {
        rows.getChildren().setAll(model.draftsProperty().get().stream().map(this::row).toList());
        setVisible(!rows.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node row(UnsavedDraft draft) {
        String name = String.valueOf(draft.kept().getFileName()).replace('.', '-');
        Wrapped title = new Wrapped(Css.STRONG);
        title.setText(draft.draft().about().title().in(texts.now().language()));
        Wrapped detail = new Wrapped(Css.MUTED);
        detail.setText(
                draft.of().map(f -> texts.now().get("home.unsaved.of", String.valueOf(f.getFileName())))
                        .orElseGet(() -> texts.now().get("home.unsaved.new")));
        VBox what = new VBox(title, detail);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label at = new Label(model.when(draft, texts.now().language()));
        at.setMinWidth(Region.USE_PREF_SIZE);
        at.getStyleClass().addAll(Css.MUTED, "home-row-when");
        Button open = button("unsaved-open-" + name, "home.unsaved.go-on", Feather.EDIT_2,
                () -> model.goOn(draft));
        Button drop = button("unsaved-drop-" + name, "home.unsaved.discard", Feather.TRASH_2,
                () -> actions.ask().ask("discard-draft", "home.unsaved.discard.title",
                        texts.now().get("home.unsaved.discard.question", title.getText()),
                        "home.unsaved.discard.yes", () -> model.discard(draft)));
        drop.getStyleClass().add(Css.QUIET);
        // What lies on the desk would be kept again at its next change, so it is given up there.
        drop.setVisible(!model.isOnDesk(draft));
        HBox line = new HBox(what, at, open, drop);
        line.setId("unsaved-" + name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-row");
        return line;
    }

    private Button button(String id, String key, Feather icon, Runnable run) {
        Button button = new Button(texts.now().get(key));
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
