package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.editor.BriefsView;
import summitry.ui.editor.BriefsViewModel;
import summitry.ui.editor.DeskActions;
import summitry.ui.editor.DeskViewModel;
import summitry.ui.editor.EditorView;
import summitry.ui.editor.ExchangeView;
import summitry.ui.editor.FictionMakers;
import summitry.ui.editor.FictionView;
import summitry.ui.editor.FictionViewModel;
import summitry.ui.editor.FillView;
import summitry.ui.editor.FillViewModel;
import summitry.ui.editor.FuturesViewModel;
import summitry.ui.editor.Keeper;
import summitry.ui.editor.ProblemsViewModel;
import summitry.ui.editor.TrialViewModel;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.FileChoice;
import summitry.ui.teach.SavePlace;

/** The scenario on the desk: opened, saved, played, and tried out with a way back to the same cell. */
final class DeskRoom implements AutoCloseable {
    private static final int LONGEST_ID = 32;

    private final DraftFolder folder;
    private final AppViewModel model;
    private final Texts texts;
    private final UiThreads threads;
    private final UiThreads keeping = UiThreads.live("drafts");
    private final UiThreads playing = UiThreads.live("futures");
    private final Clock clock;
    private final SavePlace place;
    private final DeskSheets sheets;
    private final Consumer<Region> show;
    private final Consumer<FigureMenu.Reading> read;
    private final Consumer<Scenario> play;
    private final Consumer<Throwable> failed;
    private final Consumer<Path> showFolder;
    private @Nullable BriefsViewModel briefs;
    private @Nullable DeskViewModel desk;
    private @Nullable EditorView view;
    private @Nullable TestPlay trial;

    /**
     * Nothing is on the desk yet.
     *
     * @param folders asks for a folder
     * @param show puts a screen into the window
     * @param read shows a figure in words
     * @param play begins a run that a person leads
     * @param showFolder shows in the system's own way where a file lies
     */
    DeskRoom(DraftFolder folder, AppViewModel model, Texts texts, UiThreads threads, Clock clock,
            SavePlace place, Supplier<Optional<Path>> folders, FileChoice tables, Sheets over,
            Consumer<Region> show,
            Consumer<FigureMenu.Reading> read, Consumer<Scenario> play,
            Consumer<Path> showFolder, Consumer<Throwable> failed) {
        this.showFolder = showFolder;
        this.folder = folder;
        this.model = model;
        this.texts = texts;
        this.threads = threads;
        this.clock = clock;
        this.place = place;
        sheets = new DeskSheets(over, texts, place, folders, tables, failed);
        this.show = show;
        this.read = read;
        this.play = play;
        this.failed = failed;
    }

    /** Edits a copy of a scenario that is not the person's own. */
    void editCopyOf(Scenario scenario) {
        Draft copy = Draft.of(scenario);
        String id = "my-" + scenario.id();
        Draft mine = copy.withAbout(copy.about().withTitle(
                id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id, new Localized(
                        Words.in(Language.ENGLISH).get("editor.copy-of",
                                scenario.title().in(Language.ENGLISH)),
                        Words.in(Language.INDONESIAN).get("editor.copy-of",
                                scenario.title().in(Language.INDONESIAN)))));
        put(mine, mine, Optional.empty(), Optional.empty());
    }

    /** Edits a file of the person's own. */
    void edit(Path file, Draft draft) {
        put(draft, draft, Optional.of(file), Optional.empty());
    }

    /** Edits a draft that is in no file yet. */
    void edit(Draft fresh) {
        put(fresh, fresh, Optional.empty(), Optional.empty());
    }

    /** Goes on with a draft that was not saved; where its file is gone or broken, it becomes a new one. */
    void goOn(UnsavedDraft unsaved) {
        Optional<Draft> saved = unsaved.of().map(ScenarioReader::read)
                .filter(ScenarioReader.Reading::isWhole).flatMap(ScenarioReader.Reading::draft);
        put(unsaved.draft(), saved.orElse(unsaved.draft()), saved.flatMap(_ -> unsaved.of()),
                Optional.of(unsaved.kept()));
    }

    /** Whether this file keeps what is on the desk. */
    boolean keeps(Path kept) {
        DeskViewModel on = desk;
        return on != null && on.kept().equals(kept);
    }

    /** Writes down at once what is not saved, so that the first screen can offer it. */
    void keep() {
        DeskViewModel on = desk;
        if (on != null) {
            on.keepNow();
        }
    }

    private void put(Draft opened, Draft saved, Optional<Path> file, Optional<Path> kept) {
        leave();
        Keeper keeper = new Keeper(folder, kept, clock, keeping, Keeper.PAUSE, this::tell);
        DeskViewModel made = new DeskViewModel(opened, saved, file, keeper, clock, texts.language());
        desk = made;
        FuturesViewModel futures = new FuturesViewModel(made, model.liveFuturesProperty(), playing,
                FuturesViewModel.PAUSE, failed);
        view = new EditorView(made, new ProblemsViewModel(opened, UiThreads.live("problems"), failed),
                futures,
                texts, new TrialViewModel(threads, failed),
                new DeskActions(this::save, this::saveAs, showFolder, this::playOn, this::tryOut, read,
                        () -> exchange(Optional.empty()), this::printBriefs,
                        this::inventNames, () -> sheets.fill(made)));
        briefs = sheets.briefsOf(made);
        made.historyProperty().subscribe(h -> model.deskTitleProperty().set(h.draft().about().title()));
        showDesk();
    }

    private void tell(Optional<IOException> refused) {
        refused.ifPresent(failed);
    }

    boolean isOpen() {
        return desk != null;
    }

    /** Shows what is on the desk, or what it is tried out in. */
    void showDesk() {
        EditorView shown = view;
        if (shown == null) {
            return;
        }
        endTrial();
        model.showEditing();
        show.accept(shown);
        shown.enter();
    }

    /** Whether a file that comes to the window is a table for the draft that is shown. */
    boolean takes(Path file) {
        return desk != null && trial == null && model.editingProperty().get() && ExchangeView.isTable(file);
    }

    /** Shows how tables come into the draft and out of it; at first the one that is given. */
    void exchange(Optional<Path> file) {
        Optional.ofNullable(desk).ifPresent(on -> sheets.exchange(on, file));
    }

    FictionMakers fictions() {
        return sheets.fictions();
    }

    private void save() {
        DeskViewModel on = desk;
        if (on == null) {
            return;
        }
        // Its key and its file are for the teacher alone, so where it lies is the teacher's choice.
        if (on.isNewFiction()) {
            saveAs();
        } else {
            on.save();
        }
    }

    private void saveAs() {
        DeskViewModel on = desk;
        if (on != null) {
            place.choose(on.draft().about().id() + ".json").ifPresent(on::saveAs);
        }
    }

    private void printBriefs() {
        Optional.ofNullable(briefs).ifPresent(sheets::briefs);
    }

    private void inventNames() {
        Optional.ofNullable(desk).ifPresent(sheets::fiction);
    }

    private void playOn() {
        playable().ifPresent(play);
    }

    /** The draft as a scenario, or the reason why it cannot be played. */
    private Optional<Scenario> playable() {
        DeskViewModel on = desk;
        if (on == null) {
            return Optional.empty();
        }
        return on.playable();
    }

    private void tryOut() {
        playable().ifPresent(scenario -> {
            TestPlay begun = new TestPlay(scenario, threads, texts, model.display().stillProperty(),
                    this::showDesk, failed);
            trial = begun;
            Optional.ofNullable(view).ifPresent(EditorView::leave);
            show.accept(begun.view());
            begun.begin(Optional.ofNullable(desk).flatMap(DeskViewModel::shownIssue));
        });
    }

    /** Comes back from a trial to the desk; false where there is none, or where a page of it is to be closed first. */
    boolean escape() {
        TestPlay tried = trial;
        if (tried == null || tried.isPageOpen()) {
            return false;
        }
        showDesk();
        return true;
    }

    private void endTrial() {
        TestPlay old = trial;
        if (old != null) {
            old.close();
            trial = null;
        }
    }

    List<Action> actions() {
        DeskViewModel on = desk;
        if (on == null || !model.editingProperty().get()) {
            return List.of();
        }
        TestPlay tried = trial;
        if (tried != null) {
            return tried.actions();
        }
        SimpleBooleanProperty never = new SimpleBooleanProperty(false);
        return List.of(new Action(AppCommand.SAVE, this::save, never),
                new Action(AppCommand.SAVE_AS, this::saveAs, never),
                new Action(AppCommand.BRIEFS, this::printBriefs, never),
                new Action(AppCommand.FICTION, this::inventNames, never),
                new Action(AppCommand.TEST_PLAY, this::tryOut, never),
                new Action(AppCommand.RESOLVE, this::playOn, never),
                new Action(AppCommand.REPLACE_TEXT, on::findAndReplace, never),
                new Action(AppCommand.UNDO, on::undo, never), new Action(AppCommand.REDO, on::redo, never));
    }

    private void leave() {
        endTrial();
        EditorView old = view;
        if (old != null) {
            old.close();
        }
        BriefsViewModel printed = briefs;
        if (printed != null) {
            printed.close();
        }
        briefs = null;
        view = null;
        desk = null;
    }

    /** Clears the desk of this scenario file, which is about to be another or none. */
    void leave(Path file) {
        if (Optional.ofNullable(desk).flatMap(on -> on.fileProperty().get()).filter(file::equals)
                .isPresent()) {
            keep();
            leave();
        }
    }

    @Override
    public void close() {
        leave();
    }
}
