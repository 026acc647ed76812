package summitry.ui.app;

import java.time.ZoneId;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** When the open run was last written to its file, and where that is; pressing it copies the place. */
final class SavedButton extends Button {
    /** Width of the window, in pixels at full size, from which it is shown in words. */
    private static final double WIDE = 960;

    private final AppViewModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final DoubleBinding room;

    SavedButton(AppViewModel model, Region bar, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        room = Zoom.widthAtFullSize(bar);
        setId("saved");
        getStyleClass().addAll(Css.QUIET, "saved");
        setGraphic(icon);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> copyPlace());
        BooleanBinding isKnown = Bindings.createBooleanBinding(
                () -> !model.homeProperty().get() && model.savedProperty().get().isPresent(),
                model.homeProperty(), model.savedProperty());
        visibleProperty().bind(isKnown);
        managedProperty().bind(isKnown);
        Buttons.tip(this).textProperty().bind(Bindings.createStringBinding(this::place,
                model.savedProperty(), model.unsavedProperty(), texts.language()));
        textProperty().bind(Bindings.createStringBinding(this::moment, model.savedProperty(),
                model.unsavedProperty(), texts.language()));
        accessibleTextProperty().bind(textProperty());
        accessibleHelpProperty().bind(getTooltip().textProperty());
        model.unsavedProperty().subscribe(why -> icon
                .setIconCode(why.isPresent() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        room.subscribe(width -> {
            boolean isWide = width.doubleValue() >= WIDE;
            setContentDisplay(isWide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().remove(Looks.ICON_BUTTON);
            if (!isWide) {
                getStyleClass().add(Looks.ICON_BUTTON);
            }
        });
    }

    private String moment() {
        Words words = texts.now();
        Optional<Keeping.Saved> saved = model.savedProperty().get();
        String key = model.unsavedProperty().get().isPresent() ? "saved.not-since" : "saved.at";
        return saved.map(s -> words.get(key, s.minute(words.language(), zone))).orElse("");
    }

    private String place() {
        return model.savedProperty().get().map(s -> texts.now().get("saved.tip", s.file())).orElse("");
    }

    private void copyPlace() {
        model.savedProperty().get().ifPresent(saved -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(saved.file().toAbsolutePath().toString());
            Clipboard.getSystemClipboard().setContent(content);
            Toasts.of(this).say(texts.now().get("saved.copied", saved.file().getFileName()));
        });
    }
}
