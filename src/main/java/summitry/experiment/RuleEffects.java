package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import summitry.model.Rulebook;

/**
 * Measures which parts of a rulebook make two theories differ: each part is switched alone, once in the rulebook of the one
 * theory and once back in that of the other, with the random numbers of the whole comparison. The mean of both is its
 * effect. Switching in one rulebook only would miss what a rule does in the company of the other rules.
 *
 * @param books by theory
 * @param futures under these, by theory and number
 */
record RuleEffects(Theories experiment, List<Rulebook> books, List<List<Future>> futures) {
    /** Runs a switch, as a few hundred rulebooks may have to be played. */
    private static final int RUNS = 20;
    private static final double TOLD_FROM = 0.5;

    /** @param progress hears the share that is done, 0 to 1 */
    List<TheoryTable.Disagreement> of(List<Gap> gaps, DoubleConsumer progress, BooleanSupplier cancelled) {
        Map<Rulebook, List<Future>> played = played(gaps, progress, cancelled);
        List<TheoryTable.Disagreement> all = new ArrayList<>();
        for (Gap gap : gaps) {
            Rulebook one = books.get(gap.one().ordinal());
            Rulebook other = books.get(gap.other().ordinal());
            List<TheoryTable.Effect> effects = new ArrayList<>();
            for (RuleSwitch part : RuleSwitch.between(one, other)) {
                double first = text(played, part.applied(one, other), gap) - text(played, one, gap);
                double last = text(played, other, gap) - text(played, part.applied(other, one), gap);
                effects.add(new TheoryTable.Effect(part, (first + last) / 2));
            }
            effects.sort(Comparator.comparingDouble(e -> -Math.abs(e.points())));
            all.add(new TheoryTable.Disagreement(experiment.scenario().issues().get(gap.issue()).id(),
                    gap.one(), gap.other(), gap.points(),
                    effects.stream().filter(e -> Math.abs(e.points()) >= TOLD_FROM).toList()));
        }
        return all;
    }

    /** What is needed of every rulebook, each played once however many issues and pairs ask for it. */
    private Map<Rulebook, List<Future>> played(List<Gap> gaps, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        int runs = Math.min(RUNS, experiment.runs());
        Map<Rulebook, List<Future>> played = new LinkedHashMap<>();
        for (int t = 0; t < books.size(); t++) {
            played.put(books.get(t), futures.get(t).subList(0, runs));
        }
        List<Rulebook> missing = gaps.stream()
                .flatMap(g -> switched(books.get(g.one().ordinal()), books.get(g.other().ordinal())).stream())
                .distinct().filter(b -> !played.containsKey(b)).toList();
        int all = missing.size() * runs;
        List<List<Future>> results = new ManyBooks(experiment.scenario(), experiment.seed(),
                experiment.threads())
                .play(missing, runs, done -> progress.accept((double) done / all), cancelled);
        for (int b = 0; b < missing.size(); b++) {
            played.put(missing.get(b), results.get(b));
        }
        return played;
    }

    private static List<Rulebook> switched(Rulebook one, Rulebook other) {
        List<Rulebook> all = new ArrayList<>();
        for (RuleSwitch part : RuleSwitch.between(one, other)) {
            all.add(part.applied(one, other));
            all.add(part.applied(other, one));
        }
        return all;
    }

    private static double text(Map<Rulebook, List<Future>> played, Rulebook book, Gap gap) {
        return played.getOrDefault(book, List.of()).stream().mapToDouble(f -> f.value(gap.issue())).average()
                .orElseThrow();
    }
}
