package summitry.ui.home;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A file of the list: what it is, where it stands, when it was changed; a missing one is grey and can be looked for. */
final class RecentRowView extends HBox {
    RecentRowView(RecentRow row, HomeViewModel model, FileChoice choice, Texts texts) {
        getStyleClass().add("home-row");
        boolean isRun = !row.when().isEmpty();
        Wrapped title = new Wrapped(Css.STRONG);
        title.setText(row.title());
        Wrapped name = new Wrapped(Css.MUTED);
        name.setText(isRun || row.name().isEmpty() ? row.name() : row.name() + " \u00b7 " + row.place());
        VBox what = new VBox(title, name);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        name.setVisible(!name.getText().isEmpty());
        name.setManaged(name.isVisible());
        Label place = new Label(isRun || row.name().isEmpty() ? row.place() : "");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Label when = new Label(row.when());
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().addAll(Css.MUTED, "home-row-when");
        getChildren().addAll(what, place, when);
        if (row.missing()) {
            getStyleClass().add("missing");
            getChildren().add(button(texts, "home.recent.locate", row,
                    () -> choice.choose().ifPresent(found -> model.locate(row.file(), found))));
            getChildren().add(button(texts, "home.recent.forget", row, () -> model.forget(row.file())));
        } else {
            Button open = button(texts, "home.recent.open", row, () -> model.open(row.file()));
            open.textProperty().bind(Bindings.createStringBinding(() -> texts.now()
                    .get(model.openingProperty().get().filter(row.file()::equals).isPresent()
                            ? "home.opening"
                            : "home.recent.open"),
                    model.openingProperty(), texts.language()));
            getChildren().add(open);
        }
    }

    private static Button button(Texts texts, String key, RecentRow row, Runnable run) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.accessibleTextProperty().bind(texts.of(words -> words.get(key) + ": " + row.title() + " "
                + row.place()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
