package summitry.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import summitry.engine.tension.Ladder;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;

/**
 * The same summit under every theory with the same random numbers, and what makes the difference where they disagree. The
 * theory that the scenario has is played with the scenario's own rulebook.
 *
 * @param seed of the whole experiment
 * @param runs under each theory, 1 to {@value Futures#MOST_RUNS}
 * @param threads 1 to {@value Futures#MOST_THREADS}; their number changes nothing
 */
public record Theories(Scenario scenario, long seed, int runs, int threads) {
    /** Runs that a person waits for. */
    public static final int USUAL_RUNS = 100;
    /** Points of the scale beyond which theories disagree on an issue. */
    public static final int DISAGREES = 15;
    /** Share of the work that is done when every theory is played, as a guess: which rules are tried shows only then. */
    private static final double FIRST = 0.3;

    public Theories {
        Futures.require("runs", runs, Futures.MOST_RUNS);
        Futures.require("threads", threads, Futures.MOST_THREADS);
    }

    /**
     * Plays all runs.
     *
     * @param progress hears what share of the work is done, 0 to 1, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public TheoryTable play(DoubleConsumer progress, BooleanSupplier cancelled) {
        List<Rulebook> books = Arrays.stream(Theory.values()).map(t -> rulebook(scenario, t)).toList();
        int all = books.size() * runs;
        List<List<Future>> futures = new ManyBooks(scenario, seed, threads).play(books, runs,
                done -> progress.accept(FIRST * done / all), cancelled);
        List<TheoryTable.Column> columns = new ArrayList<>();
        for (Theory theory : Theory.values()) {
            Forecast forecast = Forecast.of(scenario, futures.get(theory.ordinal()));
            columns.add(new TheoryTable.Column(theory, forecast, Ladder.ofSummit(forecast.tension().mean())));
        }
        List<TheoryTable.Disagreement> disagreements = new RuleEffects(this, books, futures)
                .of(Gap.widest(scenario, columns), done -> progress.accept(FIRST + (1 - FIRST) * done),
                        cancelled);
        progress.accept(1);
        return new TheoryTable(scenario, columns, Gap.distances(columns), disagreements);
    }

    /** What a theory means for a scenario: its own rulebook where that is of the theory, else the preset. */
    public static Rulebook rulebook(Scenario scenario, Theory theory) {
        return theory == scenario.rulebook().theory() ? scenario.rulebook() : Rulebook.of(theory);
    }
}
