package summitry.ui.teach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.experiment.Pivotality;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.ui.fx.Handover;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Looks how much each seat of a scenario matters, the newest that was asked for alone, and remembers what it found. Used
 * on the window's thread.
 */
final class SeatRanking {
    private final UiThreads trials;
    private final long seed;
    private final Consumer<List<PartyId>> found;
    private final Consumer<Throwable> failed;
    private final Map<Scenario, Map<PartyId, Double>> known = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<PartyId, Double>> matters = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Done>> progress = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private @Nullable Scenario asked;
    private @Nullable UiTask work;

    /** How far something is. */
    record Done(int done, int total) {}

    /**
     * @param trials for what takes seconds
     * @param found takes the seats of the scenario asked for, those that matter least first
     * @param failed takes a bug
     */
    SeatRanking(UiThreads trials, long seed, Consumer<List<PartyId>> found, Consumer<Throwable> failed) {
        this.trials = trials;
        this.seed = seed;
        this.found = found;
        this.failed = failed;
    }

    /** Looks at the seats of a scenario, at once where they are known; what was asked for before is given up. */
    void ask(Scenario scenario) {
        cancel();
        asked = scenario;
        Map<PartyId, Double> before = known.get(scenario);
        if (before != null) {
            tell(scenario, before);
            return;
        }
        matters.set(Map.of());
        Pivotality pivotality = new Pivotality(scenario, seed, Pivotality.USUAL_RUNS,
                PrepareViewModel.processors());
        progress.set(Optional.of(new Done(0, pivotality.total())));
        Handover<Integer> counts = new Handover<>(trials.ui(), done -> {
            if (progress.get().isPresent() && scenario.equals(asked)) {
                progress.set(Optional.of(new Done(done, pivotality.total())));
            }
        });
        work = UiTask.start(trials, task -> {
            try {
                List<Pivotality.Seat> seats = pivotality.ranked(counts::offer, task::isCancelled);
                trials.ui().execute(() -> {
                    Map<PartyId, Double> ranked = new LinkedHashMap<>();
                    seats.reversed().forEach(s -> ranked.put(s.party(), s.change()));
                    if (scenario.equals(asked)) {
                        known.put(scenario, ranked);
                        tell(scenario, ranked);
                    }
                });
            } catch (CancellationException stopped) {
                // Somebody chose another scenario, or opened the class.
                return;
            }
        }, _ -> {}, failed);
    }

    private void tell(Scenario scenario, Map<PartyId, Double> ranked) {
        if (ranked.size() == scenario.parties().size()) {
            progress.set(Optional.empty());
            matters.set(ranked);
            found.accept(List.copyOf(ranked.keySet()));
        }
    }

    void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    /** How far the end is another without a seat, 0 to 100; empty until it is known. */
    ReadOnlyObjectProperty<Map<PartyId, Double>> mattersProperty() {
        return matters.getReadOnlyProperty();
    }

    /** How far the seats are looked at; empty while nothing is at work. */
    ReadOnlyObjectProperty<Optional<Done>> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
