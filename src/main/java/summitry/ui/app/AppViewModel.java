package summitry.ui.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import summitry.model.Flaw;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.text.Words;
import summitry.ui.play.Speed;

/** What the frame of the window shows: language, look, and the scenario that is open. */
final class AppViewModel {
    /** The same in every language. */
    static final String PROGRAM_NAME = "Summitry";

    private final Display display;
    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyObjectWrapper<@Nullable Scenario> scenario = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper home = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Localized> deskTitle = new SimpleObjectProperty<>(Localized.same(""));
    private final ReadOnlyObjectWrapper<Optional<Flaw>> unsaved = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Keeping.Saved>> saved = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> putAside = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<Speed> speed;
    private final BooleanProperty drawer = new SimpleBooleanProperty(false);
    private final BooleanProperty liveFutures = new SimpleBooleanProperty(true);
    private final BooleanProperty runFutures = new SimpleBooleanProperty(true);

    AppViewModel(Language language, Display display, Speed speed) {
        this.display = display;
        this.speed = new SimpleObjectProperty<>(speed);
        this.language = new ReadOnlyObjectWrapper<>(language);
    }

    Display display() {
        return display;
    }

    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** The scenario that is open; null before the first. */
    ReadOnlyObjectProperty<@Nullable Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** Whether the first screen is shown. */
    ReadOnlyBooleanProperty homeProperty() {
        return home.getReadOnlyProperty();
    }

    /** Whether a class is prepared, in place of the first screen. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether a scenario is edited, in place of the first screen. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** The title of the draft on the desk. */
    ObjectProperty<Localized> deskTitleProperty() {
        return deskTitle;
    }

    /** Why the open run is in memory alone; empty where it is kept. */
    ReadOnlyObjectProperty<Optional<Flaw>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** When and where the open run was last written down; empty before. */
    ReadOnlyObjectProperty<Optional<Keeping.Saved>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** New name of a file of the program that could not be read, until a person has read of it. */
    ReadOnlyObjectProperty<Optional<Path>> putAsideProperty() {
        return putAside.getReadOnlyProperty();
    }

    void showHome(boolean shown) {
        preparing.set(false);
        editing.set(false);
        home.set(shown);
    }

    void showEditing() {
        preparing.set(false);
        home.set(true);
        editing.set(true);
    }

    void showPreparing() {
        editing.set(false);
        home.set(true);
        preparing.set(true);
    }

    void kept(Keeping keeping) {
        saved.set(keeping.saved());
        unsaved.set(keeping.flaw());
    }

    /** How the open run is kept, in a sentence for the worst moment; empty where nothing is open that could be lost. */
    String safety(Words words, ZoneId zone) {
        if (unsaved.get().isPresent()) {
            return words.get("failure.memory");
        }
        return saved.get().map(s -> words.get("failure.safe", s.minute(words.language(), zone))).orElse("");
    }

    void putAside(Optional<Path> file) {
        putAside.set(file);
    }

    /** How fast rounds follow each other in a run. */
    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Whether the drawer with the parties is wanted where the window is narrow. */
    BooleanProperty drawerProperty() {
        return drawer;
    }

    /** Whether the futures of a draft are played while it is edited. */
    BooleanProperty liveFuturesProperty() {
        return liveFutures;
    }

    /** Whether the futures of a run are played while it is open. */
    BooleanProperty runFuturesProperty() {
        return runFutures;
    }

    void opened(Scenario shown) {
        scenario.set(shown);
    }

    void speak(Language wanted) {
        language.set(wanted);
    }

    void nextLanguage() {
        Language[] all = Language.values();
        language.set(all[(language.get().ordinal() + 1) % all.length]);
    }

    /** What settings are made of, but for the place of the window. */
    List<ObservableValue<?>> watched() {
        return List.of(language, display.lookProperty(), display.zoomProperty(), display.motionProperty(),
                speed,
                liveFutures, runFutures);
    }

    /** What is to be remembered of a window that stands there. */
    Settings settings(WindowPlace place) {
        return new Settings(language.get(), display.lookProperty().get(), display.zoomProperty().get(),
                display.motionProperty().get(), place, speed.get(), liveFutures.get(),
                runFutures.get());
    }

    String windowTitle() {
        Scenario open = scenario.get();
        return open == null || home.get()
                ? PROGRAM_NAME
                : open.title().in(language.get()) + " \u2013 " + PROGRAM_NAME;
    }
}
