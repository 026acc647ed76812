package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.draft.Place;
import summitry.figure.Sheet;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.text.Words;

/**
 * The scenario on the desk: its history, what is selected, and how it is kept. All changes go through {@link #edit}. Used on
 * the window's thread.
 */
public final class DeskViewModel {
    private final Keeper keeper;
    private final InstantSource clock;
    private final ObservableValue<Language> language;
    private final ReadOnlyObjectWrapper<History> history;
    private final SavedPlaces places;
    private final DeskAnswer answer = new DeskAnswer();
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.POSITIONS);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.POSITIONS);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Optional<Sheet.Block>> block = new SimpleObjectProperty<>(Optional.empty());
    private final Chosen chosen = new Chosen();
    private final BooleanProperty replacing = new SimpleBooleanProperty(false);

    /**
     * Puts a draft on the desk.
     *
     * @param opened what there is to edit
     * @param saved what is in the file; the same as what was opened, or what it was made from
     * @param file empty for a draft that was never saved
     */
    public DeskViewModel(Draft opened, Draft saved, Optional<Path> file, Keeper keeper, InstantSource clock,
            ObservableValue<Language> language) {
        this.keeper = keeper;
        this.clock = clock;
        this.language = language;
        history = new ReadOnlyObjectWrapper<>(History.of(opened, clock.instant()));
        places = new SavedPlaces(saved, file);
        settle();
        if (!opened.equals(saved)) {
            keep();
        }
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public Draft draft() {
        return history.get().draft();
    }

    /** What is in the file, or what an unsaved draft was made from. */
    public ReadOnlyObjectProperty<Draft> savedProperty() {
        return places.savedProperty();
    }

    /** Where the draft is saved; empty before the first time. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return places.fileProperty();
    }

    /** Why something was not done, or what was; empty words for nothing to say. */
    ReadOnlyObjectProperty<Function<Words, String>> answerProperty() {
        return answer.property();
    }

    ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The selected block of the table, by rows and columns as they are shown. */
    ObjectProperty<Optional<Sheet.Block>> blockProperty() {
        return block;
    }

    /** What is chosen on the pages beside the table. */
    Chosen chosen() {
        return chosen;
    }

    /** Whether the page of all texts looks for words to replace. */
    BooleanProperty replacingProperty() {
        return replacing;
    }

    /** Shows where words are looked for in all texts and replaced. */
    public void findAndReplace() {
        page.set(Page.TEXTS);
        replacing.set(false);
        replacing.set(true);
    }

    public boolean isDirty() {
        return places.isDirty(draft());
    }

    /** Whether a scenario under invented names is on the desk that is in no file yet. */
    public boolean isNewFiction() {
        return places.isNewFiction(history.get());
    }

    /** How many steps lie between what is on the desk and what is saved, as a person counts changes; at least 1 if any. */
    int unsavedSteps() {
        return places.unsavedSteps(history.get());
    }

    List<Party> parties() {
        return filter.get().parties(draft(), language.getValue());
    }

    List<Issue> issues() {
        return filter.get().issues(draft(), language.getValue());
    }

    Language language() {
        return language.getValue();
    }

    /** The cell that the selection ends at; empty where the table has none. */
    public Optional<Place> place() {
        return block.get()
                .map(b -> new Place(parties().get(b.toRow()).id(), issues().get(b.toColumn()).id()));
    }

    /** The item that is looked at: on the pages of the agenda and the rules the chosen one, else that of the cell. */
    public Optional<IssueId> shownIssue() {
        return (page.get() == Page.AGENDA || page.get() == Page.DECISIONS
                ? chosen.issueProperty().get()
                : Optional.<IssueId>empty()).or(() -> place().map(Place::issue));
    }

    /** Selects a cell, whatever the filter hides. */
    void select(Place place) {
        if (!isShown(place)) {
            filter.set(Filter.ALL);
        }
        List<Party> rows = parties();
        List<Issue> columns = issues();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (rows.get(row).id().equals(place.party())
                        && columns.get(column).id().equals(place.issue())) {
                    block.set(Optional.of(Sheet.Block.of(row, column)));
                }
            }
        }
    }

    private boolean isShown(Place place) {
        return parties().stream().anyMatch(p -> p.id().equals(place.party()))
                && issues().stream().anyMatch(i -> i.id().equals(place.issue()));
    }

    /** Does an edit; one that changes nothing leaves no step. */
    public void edit(Edit edit) {
        edit(edit, "");
    }

    /** @param gesture edits of one gesture, such as a drag, are one step; empty for none */
    public void edit(Edit edit, String gesture) {
        put(history.get().after(edit, clock.instant(), gesture));
    }

    public void undo() {
        put(history.get().undone());
    }

    public void redo() {
        put(history.get().redone());
    }

    void jumpTo(int step) {
        put(history.get().jumpedTo(step));
    }

    private void put(History next) {
        if (next.equals(history.get())) {
            return;
        }
        Optional<Place> before = place();
        // Whoever hears of the step asks where it is saved.
        places.follow(history.get(), next);
        history.set(next);
        // What was said before belonged to the act before.
        say(_ -> "");
        settle();
        // A block stays selected unless what it ends at went elsewhere.
        if (!place().equals(before)) {
            before.filter(this::isShown).ifPresent(this::select);
        }
        keep();
    }

    /** Keeps the selection within the table. */
    private void settle() {
        int rows = parties().size();
        int columns = issues().size();
        block.set(rows == 0 || columns == 0
                ? Optional.empty()
                : Optional.of(block.get().map(b -> new Sheet.Block(Math.min(b.row(), rows - 1),
                        Math.min(b.column(), columns - 1), Math.min(b.toRow(), rows - 1),
                        Math.min(b.toColumn(), columns - 1))).orElse(Sheet.Block.of(0, 0))));
    }

    /** Shows other parties and issues. */
    void show(Filter wanted) {
        Optional<Place> before = place();
        filter.set(wanted);
        settle();
        before.filter(this::isShown).ifPresent(this::select);
    }

    private void keep() {
        keeper.changed(fileProperty().get(), draft(), isDirty());
    }

    /** Saves to the file, or to a new one in the person's folder. */
    public boolean save() {
        return saveAs(fileProperty().get().orElseGet(() -> keeper.free(draft().about().id())));
    }

    /** @return false where the system refused; the draft is then kept as unsaved, and the answer says why */
    public boolean saveAs(Path target) {
        try {
            keeper.save(target, draft());
            places.put(target, draft());
            keep();
            answer.saved(target, SavedPlaces.reading(draft()).problems().size());
            return true;
        } catch (IOException refused) {
            answer.notSaved(target, refused);
            return false;
        }
    }

    /** The draft as a scenario that can be played; where it cannot, the answer says so. */
    public Optional<Scenario> playable() {
        ScenarioReader.Reading reading = SavedPlaces.reading(draft());
        if (reading.scenario().isEmpty()) {
            answer.refuse(
                    words -> words.get("editor.play.refused", reading.problems().size()));
        }
        return reading.scenario();
    }

    void say(Function<Words, String> words) {
        answer.say(words);
    }

    /** What the desk answers to what was done, or asked for in vain. */
    DeskAnswer answer() {
        return answer;
    }

    /** The file that keeps what is not saved yet. */
    public Path kept() {
        return keeper.kept();
    }

    /** Keeps what is on the desk as an unsaved draft of its own, whatever becomes of the desk. */
    void keepApart() throws IOException {
        keeper.keepApart(fileProperty().get(), draft());
    }

    /** Writes down at once what waits to be kept; unsaved changes are offered again at the next start. */
    public void keepNow() {
        keeper.close();
    }

    /** Forgets the changes that are not saved. */
    public void discard() {
        keeper.discard();
    }
}
