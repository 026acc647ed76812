package summitry.experiment;

import java.util.List;
import summitry.model.EndingKind;

/**
 * Whether a summit gives a class something to do, told from many runs in which the rules lead every seat. Thresholds of our
 * own.
 */
public enum Liveliness {
    /** At least 90 of 100 runs adopt everything with at most half of the rounds played. */
    TOO_EASY("too-easy"),
    /** At least 80 of 100 runs adopt nothing that counts. */
    DEADLOCKED("deadlocked"),
    /** Neither. */
    LIVELY("lively");

    static final double EASY_FROM = 0.9;
    static final double EASY_ROUNDS = 0.5;
    static final double DEADLOCKED_FROM = 0.8;

    private final String key;

    Liveliness(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Liveliness of(Pace pace) {
        return pace.easy() >= EASY_FROM
                ? TOO_EASY
                : pace.fruitless() >= DEADLOCKED_FROM ? DEADLOCKED : LIVELY;
    }

    /**
     * What the verdict is made from.
     *
     * @param easy share of runs that adopt everything with at most half of the rounds played, 0 to 1
     * @param fruitless share of runs that adopt nothing that counts, 0 to 1
     * @param rounds mean number of rounds played
     */
    public record Pace(double easy, double fruitless, double rounds) {
        /** @param deadline rounds of the scenario */
        static Pace of(List<Future> futures, int deadline) {
            double runs = futures.size();
            long easy = futures.stream().filter(f -> f.kind() == EndingKind.CONSENSUS
                    && f.rounds() <= EASY_ROUNDS * deadline).count();
            long fruitless = futures.stream().filter(f -> f.adopted() == 0).count();
            return new Pace(easy / runs, fruitless / runs,
                    futures.stream().mapToInt(Future::rounds).sum() / runs);
        }
    }
}
