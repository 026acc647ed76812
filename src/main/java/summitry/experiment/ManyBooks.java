package summitry.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Rulebook;
import summitry.model.Scenario;

/** One summit under many rulebooks; run k has the same random numbers under each. */
record ManyBooks(Scenario scenario, long seed, int threads) {

    /** The futures by rulebook, then by number. */
    List<List<Future>> play(List<Rulebook> books, int runs, IntConsumer progress, BooleanSupplier cancelled) {
        List<Engine> engines = books.stream().map(b -> Engine.of(scenario.withRulebook(b))).toList();
        Randomness randomness = new Randomness(seed);
        List<Future> all = Parallel.map(books.size() * runs, threads,
                k -> Future.play(engines.get(k / runs), randomness.future(k % runs)), progress, cancelled);
        return IntStream.range(0, books.size()).mapToObj(b -> all.subList(b * runs, (b + 1) * runs)).toList();
    }
}
