package summitry.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import summitry.engine.Engine;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.Scenario;

/** What is worth trying after a rehearsal. */
final class Adjustments {
    /** Minutes that one issue takes a class: three issues in a lesson of 45 minutes. */
    static final int MINUTES_AN_ITEM = 15;
    /** With one issue alone there is nothing to trade. */
    private static final int FEWEST_ITEMS = 2;
    private static final double STUCK = 0.1;
    private static final int STUCK_TRIED = 3;
    private static final int INJECTS_TRIED = 4;
    private static final int FEWEST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 100;
    /** The most that {@link #worthTrying} gives: stuck issues, injects, the agenda, the rounds. */
    static final int MOST = STUCK_TRIED + INJECTS_TRIED + 2;

    private Adjustments() {}

    static List<Adjustment> worthTrying(Scenario scenario, int minutes, Forecast forecast,
            Liveliness verdict) {
        List<Adjustment> tries = new ArrayList<>(stuck(forecast));
        fewerItems(scenario, minutes).ifPresent(tries::add);
        if (verdict != Liveliness.LIVELY) {
            rounds(scenario, verdict).ifPresent(tries::add);
            tries.addAll(injects(scenario));
        }
        return tries;
    }

    private static List<Adjustment> stuck(Forecast forecast) {
        if (forecast.issues().size() < 2) {
            return List.of();
        }
        return forecast.issues().stream().filter(i -> i.adoptedShare() <= STUCK)
                .sorted(Comparator.comparingDouble(Forecast.IssueForecast::adoptedShare)).limit(STUCK_TRIED)
                .<Adjustment>map(i -> new Adjustment.RemoveItem(i.id())).toList();
    }

    private static Optional<Adjustment> fewerItems(Scenario scenario, int minutes) {
        int fit = Math.max(FEWEST_ITEMS, minutes / MINUTES_AN_ITEM);
        int over = scenario.issues().size() - fit;
        if (over <= 0) {
            return Optional.empty();
        }
        double[] stakes = Stakes.of(Engine.of(scenario).assembly());
        List<IssueId> removed = IntStream.range(0, stakes.length).boxed()
                .sorted(Comparator.comparingDouble(k -> stakes[k])).limit(over)
                .map(k -> scenario.issues().get(k).id()).toList();
        return Optional.of(new Adjustment.FewerItems(removed));
    }

    private static Optional<Adjustment> rounds(Scenario scenario, Liveliness verdict) {
        int now = scenario.rounds();
        int changed = verdict == Liveliness.TOO_EASY
                ? Math.max(FEWEST_ROUNDS, now / 2)
                : Math.min(MOST_ROUNDS, now + (now + 1) / 2);
        return changed == now ? Optional.empty() : Optional.of(new Adjustment.OtherRounds(changed));
    }

    private static List<Adjustment> injects(Scenario scenario) {
        int middle = (scenario.rounds() + 1) / 2;
        return scenario.injects().stream().filter(i -> i.when() instanceof Inject.Condition.ByChair)
                .limit(INJECTS_TRIED).<Adjustment>map(i -> new Adjustment.FireInject(i.id(), middle))
                .toList();
    }
}
