package summitry.ui.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.classroom.RunSheet;
import summitry.classroom.file.ClassFile;
import summitry.classroom.file.ClassFolders;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.file.RunHeader;
import summitry.text.Words;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * A class that is being prepared. What is typed and cannot be used is remembered as wrong and told, and what was there
 * before stays. Used on the window's thread.
 */
public final class PrepareViewModel {
    private static final long SEED = 1;

    private final ClassFolders folders;
    private final UiThreads threads;
    private final UiThreads trials;
    private final ObservableValue<Language> language;
    private final Consumer<ClassFile.Open> enter;
    private final Consumer<Throwable> failed;
    private final RehearseViewModel rehearsal;
    private final SeatRanking ranking;
    private final Map<String, Supplier<String>> wrong = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Preparation>> preparation = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<String> answer = new ReadOnlyObjectWrapper<>("");
    private boolean isOpening;

    /**
     * Nothing is prepared before {@link #choose}.
     *
     * @param folders where classes are made
     * @param threads for what is short
     * @param trials for what takes seconds
     * @param enter enters a class that was made
     * @param failed takes a bug
     */
    public PrepareViewModel(ClassFolders folders, UiThreads threads, UiThreads trials,
            ObservableValue<Language> language, Consumer<ClassFile.Open> enter, Consumer<Throwable> failed) {
        this.folders = folders;
        this.threads = threads;
        this.trials = trials;
        this.language = language;
        this.enter = enter;
        this.failed = failed;
        rehearsal = new RehearseViewModel(trials, failed);
        ranking = new SeatRanking(trials, SEED, seats -> change(p -> p.ranked(seats)), failed);
    }

    /** Takes a scenario, and looks how much each of its seats matters. */
    public void choose(Scenario scenario) {
        if (preparation.get().filter(p -> p.original().equals(scenario)).isPresent()) {
            return;
        }
        wrong.keySet().removeIf(k -> k.startsWith("seat"));
        rehearsal.forget();
        show(preparation.get().map(p -> p.playing(scenario)).orElseGet(() -> Preparation.of(scenario)));
        ranking.ask(scenario);
    }

    static int processors() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    /** Changes something that cannot be wrong. */
    void change(UnaryOperator<Preparation> change) {
        preparation.get().ifPresent(p -> show(change.apply(p)));
    }

    private void show(Preparation changed) {
        preparation.set(Optional.of(changed));
        tell();
    }

    /**
     * Takes a number that was typed.
     *
     * @param field what it is called by; the same every time
     * @param nameKey of its name in sentences
     */
    void type(String field, String nameKey, String typed, int low, int high,
            IntFunction<UnaryOperator<Preparation>> change) {
        OptionalInt number = number(typed, low, high);
        if (number.isPresent()) {
            wrong.remove(field);
            change(change.apply(number.getAsInt()));
        } else {
            wrong.put(field, () -> words().get("teach.prepare.wrong", words().get(nameKey), low, high));
        }
        tell();
    }

    /** Takes the minutes of the lesson; what was typed for a run-sheet of another length is dropped. */
    void typeMinutes(String typed) {
        type("minutes", "teach.prepare.minutes", typed, RunSheet.SHORTEST, RunSheet.LONGEST, n -> p -> {
            if (p.plan().minutes() != n) {
                wrong.keySet().removeIf(k -> k.startsWith("slot"));
            }
            return p.lasting(n);
        });
    }

    /** Gives a seat to somebody else; what was typed for its students is dropped. */
    void hand(PartyId party, HolderChoice choice) {
        wrong.remove("seat-" + party);
        change(p -> p.handing(party, choice.holder(), choice.temperament()));
    }

    /** Follows a suggestion; what was typed for the seats is dropped. */
    void choosePlan(int suggestion) {
        wrong.keySet().removeIf(k -> k.startsWith("seat"));
        change(p -> p.choosing(suggestion));
    }

    /** Takes a short text that was typed; one that is too long changes nothing. */
    void typeText(String field, String typed, int most, UnaryOperator<Preparation> change) {
        if (typed.strip().length() > most) {
            wrong.put(field, () -> words().get("teach.objection.text-too-long"));
        } else {
            wrong.remove(field);
            change(change);
        }
        tell();
    }

    /** A whole number in plain digits; empty where it is none or out of range. */
    static OptionalInt number(String typed, int low, int high) {
        String plain = typed.strip();
        if (plain.isEmpty() || plain.length() > 4 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(plain);
        return number < low || number > high ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean isWrong(String field) {
        return wrong.containsKey(field);
    }

    private void tell() {
        answer.set(wrong.values().stream().findFirst().map(Supplier::get).orElse(""));
    }

    private Words words() {
        return Words.in(language.getValue());
    }

    /** Makes the folder of the class and enters it; where something typed is wrong, that is told instead. */
    public void open() {
        tell();
        Optional<Preparation> now = preparation.get();
        if (now.isEmpty() || !wrong.isEmpty() || isOpening) {
            return;
        }
        isOpening = true;
        stop();
        Preparation ready = now.get();
        UiTask.start(threads, _ -> {
            try {
                Path folder = folders.newFolder(ready.scenario().id());
                ClassFile.Open made = ClassFile.create(folder, ready.scenario(), SEED, ready.plan(),
                        ready.sheet(), RunHeader.PROGRAM, InstantSource.system());
                threads.ui().execute(() -> enter.accept(made));
            } catch (IOException e) {
                threads.ui().execute(() -> answer.set(words().get("teach.prepare.no-folder",
                        folders.path().toString())));
            }
        }, _ -> isOpening = false, error -> {
            isOpening = false;
            failed.accept(error);
        });
    }

    /** Stops what is being computed. */
    public void stop() {
        ranking.cancel();
        rehearsal.cancel();
    }

    /** Tells of a bug. */
    void failed(Throwable error) {
        failed.accept(error);
    }

    RehearseViewModel rehearsal() {
        return rehearsal;
    }

    UiThreads trials() {
        return trials;
    }

    ObservableValue<Language> language() {
        return language;
    }

    /** Empty until there is a scenario. */
    ReadOnlyObjectProperty<Optional<Preparation>> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /** How much each seat matters. */
    SeatRanking ranking() {
        return ranking;
    }

    /** What stands in the way; empty where nothing does. */
    ReadOnlyObjectProperty<String> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Forgets a run-sheet that was edited. */
    void usualSheet() {
        wrong.keySet().removeIf(k -> k.startsWith("slot"));
        change(p -> p.with(RunSheet.lasting(p.plan().minutes())));
    }
}
