package summitry.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.text.Words;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The classes of a teacher: each can be gone on with, and deleted after a question. There only while there is one. */
final class ClassList extends VBox {
    private final ClassListViewModel model;
    private final HomeActions actions;
    private final Texts texts;
    private final VBox rows = new VBox();

    ClassList(ClassListViewModel model, HomeActions actions, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        setId("home-classes");
        getStyleClass().add("home-recent");
        Label answer = new Wrapped(Css.REFUSAL);
        answer.setId("class-answer");
        getChildren().addAll(texts.label("home.classes.title", "home-title"), answer, rows);
        lifecycle.watch(model.answerProperty(), sentence -> {
            answer.setText(sentence);
            only(answer, !sentence.isEmpty());
            only(this, !sentence.isEmpty() || !model.rowsProperty().get().isEmpty());
        });
        lifecycle.watch(model.rowsProperty(), list -> {
            rows.getChildren().setAll(list.stream().map(this::row).toList());
            only(this, !list.isEmpty() || !model.answerProperty().get().isEmpty());
        });
        lifecycle.watch(texts.language(), _ -> model.show());
    }

    private Node row(ClassRow row) {
        Wrapped title = new Wrapped(Css.STRONG);
        title.setText(row.title());
        Wrapped detail = new Wrapped(Css.MUTED);
        detail.setText(row.detail());
        only(detail, !row.detail().isEmpty());
        VBox what = new VBox(title, detail);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Wrapped place = new Wrapped();
        place.setText(row.place());
        place.getStyleClass().add("home-class-place");
        if (row.state() == ClassRow.State.BROKEN) {
            place.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        }
        Label when = new Label(row.when());
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().addAll(Css.MUTED, "home-row-when");
        Words words = texts.now();
        Button open = new Button(words.get(switch (row.state()) {
            case READY -> "home.class.go-on";
            case OPEN -> "home.class.go-back";
            case ENDED -> "home.class.look";
            case BROKEN -> "home.card.problems";
        }));
        open.setId("class-open-" + name(row));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.getStyleClass().add("home-class-open");
        open.setAccessibleText(open.getText() + ": " + row.title() + ", " + row.place());
        open.setOnAction(_ -> model.goOn(row.folder()));
        HBox line = new HBox(what, place, when, open, menu(row, words));
        line.setId("class-" + name(row));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-row");
        return line;
    }

    private static String name(ClassRow row) {
        return String.valueOf(row.folder().getFileName());
    }

    private MenuButton menu(ClassRow row, Words words) {
        MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_VERTICAL),
                item("class-delete-texts", words.get("home.class.delete-texts"), Feather.FILE_MINUS,
                        () -> actions.ask().ask("delete-texts", "home.class.delete-texts.title",
                                words.get("home.class.delete-texts.question", row.title(), row.texts()),
                                "home.class.delete-texts.yes", () -> model.deleteTexts(row.folder()))),
                item("class-delete", words.get("home.class.delete"), Feather.TRASH_2,
                        () -> actions.ask().ask("delete-class", "home.class.delete.title",
                                words.get("home.class.delete.question", row.title(), row.rounds(),
                                        row.texts(), row.folder().toString()),
                                "home.class.delete.yes", () -> model.delete(row.folder()))));
        menu.setId("class-menu-" + name(row));
        menu.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON, "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(words.get("home.class.menu", row.title()));
        return menu;
    }

    private static MenuItem item(String id, String text, Feather icon, Runnable run) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
