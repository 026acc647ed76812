package summitry.ui.home;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.text.Words;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** What can be done with an own scenario: another title, a copy, an earlier version, away with it. */
final class OwnMenu extends MenuButton {
    /** Versions that are listed; the folder of backups holds the others. */
    private static final int MOST = 10;

    private final HomeEditing editing;
    private final HomeActions actions;
    private final Texts texts;
    private final Runnable rename;

    /** @param rename lets the title be typed */
    OwnMenu(String name, HomeEditing editing, HomeActions actions, Texts texts, Runnable rename) {
        this.editing = editing;
        this.actions = actions;
        this.texts = texts;
        this.rename = rename;
        setId("own-menu-" + name);
        setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON, "no-arrow");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows what can be done with the file of a card. */
    void show(ScenarioCard card) {
        Words words = texts.now();
        Path file = Path.of(card.id());
        MenuItem title = item("own-rename", words.get("home.own.rename"), Feather.EDIT_3, rename);
        Menu versions = new Menu(words.get("home.own.versions"), new FontIcon(Feather.CLOCK));
        versions.setId("own-versions");
        MenuItem none = new MenuItem(words.get("home.own.versions.none"));
        none.setDisable(true);
        versions.getItems().setAll(none);
        setOnShowing(_ -> {
            // Saving what could be read of a damaged file would lose the rest.
            title.setDisable(OwnFiles.whole(file).isEmpty());
            List<OwnFiles.Version> found = editing.own().versions(file);
            versions.getItems()
                    .setAll(found.isEmpty()
                            ? List.of(none)
                            : found.stream().limit(MOST).map(v -> version(file, v)).toList());
        });
        getItems().setAll(title,
                item("own-duplicate", words.get("home.own.duplicate"), Feather.COPY,
                        () -> editing.own().duplicate(file)),
                versions,
                item("own-delete", words.get("home.own.delete"), Feather.TRASH_2,
                        () -> actions.ask().ask("delete-own", "home.own.delete.title",
                                words.get("home.own.delete.question", card.title(),
                                        String.valueOf(file.getFileName())),
                                "home.own.delete.yes", () -> editing.own().delete(file))));
        setAccessibleText(words.get("home.own.menu", card.title()));
    }

    private MenuItem version(Path file, OwnFiles.Version version) {
        return item("own-version", texts.now().get("home.own.version",
                editing.when().of(version.at(), texts.now().language())), Feather.EDIT_2,
                () -> editing.own().open(file, version));
    }

    private static MenuItem item(String id, String text, Feather icon, Runnable run) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
