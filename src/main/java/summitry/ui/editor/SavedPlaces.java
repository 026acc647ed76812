package summitry.ui.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.draft.Step;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

/**
 * Where what is on the desk is saved. A step that gives invented names begins another scenario, which is in no file yet: the
 * real one stays in its file, and whoever goes back over that step is at the real one and its file again.
 */
final class SavedPlaces {
    private final ReadOnlyObjectWrapper<Draft> saved;
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    /** By the step that a scenario begins with. */
    private final IdentityHashMap<Step, Place> others = new IdentityHashMap<>();

    private record Place(Optional<Path> file, Draft saved) {}

    SavedPlaces(Draft saved, Optional<Path> file) {
        this.saved = new ReadOnlyObjectWrapper<>(saved);
        this.file = new ReadOnlyObjectWrapper<>(file);
    }

    ReadOnlyObjectProperty<Draft> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Another step is on the desk. */
    @SuppressWarnings("ReferenceEquality") // equal steps may be two
    void follow(History before, History next) {
        Step left = first(before);
        Step begun = first(next);
        if (left != begun) {
            others.put(left, new Place(file.get(), saved.get()));
            Place place = others.getOrDefault(begun, new Place(Optional.empty(), begun.draft()));
            file.set(place.file());
            saved.set(place.saved());
        }
    }

    /** The step that the scenario on the desk begins with. */
    private static Step first(History history) {
        for (int i = history.at(); i > 0; i--) {
            if (isFiction(history.steps().get(i))) {
                return history.steps().get(i);
            }
        }
        return history.steps().getFirst();
    }

    private static boolean isFiction(Step step) {
        return step.edit().filter(
                e -> e instanceof Edit.Whole whole && whole.purpose() == Edit.Purpose.FICTIONAL_NAMES)
                .isPresent();
    }

    /** Whether a scenario under invented names is on the desk that is in no file yet. */
    boolean isNewFiction(History history) {
        return file.get().isEmpty() && isFiction(first(history));
    }

    /** A draft as its file would be read. Any thread. */
    static ScenarioReader.Reading reading(Draft draft) {
        return ScenarioReader.read("draft", ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8));
    }

    void put(Path target, Draft draft) {
        file.set(Optional.of(target));
        saved.set(draft);
    }

    boolean isDirty(Draft draft) {
        return !draft.equals(saved.get()) || file.get().isEmpty();
    }

    /** How many steps lie between what is on the desk and what is saved, as a person counts changes; at least 1 if any. */
    int unsavedSteps(History history) {
        List<Step> steps = history.steps();
        for (int i = 0; i < steps.size(); i++) {
            int back = history.at() - i;
            int on = history.at() + i;
            if ((back >= 0 && steps.get(back).draft().equals(saved.get()))
                    || (on < steps.size() && steps.get(on).draft().equals(saved.get()))) {
                return i;
            }
        }
        return Math.max(1, history.at());
    }
}
