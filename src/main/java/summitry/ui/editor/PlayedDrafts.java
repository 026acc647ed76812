package summitry.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import summitry.draft.Draft;
import summitry.experiment.Odds;
import summitry.experiment.OddsPlayer;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

/** The drafts whose futures were asked for last, so that none is played twice when a person goes back and forth. */
final class PlayedDrafts {
    private static final int KEPT = 8;

    private final long seed;
    private final int threads;
    private final List<Played> newest = new ArrayList<>();

    PlayedDrafts(long seed, int threads) {
        this.seed = seed;
        this.threads = threads;
    }

    /** A draft and its futures so far. Used on one thread at a time. */
    static final class Played {
        private final Draft draft;
        private final Optional<OddsPlayer> player;
        private final int problems;
        private Odds odds = Odds.NONE;

        private Played(Draft draft, long seed, int threads) {
            this.draft = draft;
            ScenarioReader.Reading reading = ScenarioReader.read("draft",
                    ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8));
            player = reading.scenario().map(scenario -> new OddsPlayer(scenario, seed, threads));
            problems = reading.problems().size();
        }

        /** What keeps it from being played; 0 where nothing does. */
        int problems() {
            return player.isPresent() ? 0 : Math.max(1, problems);
        }

        Odds odds() {
            return odds;
        }

        /** Plays on; a draft that cannot be played has no odds. */
        void upTo(int runs, BooleanSupplier cancelled) {
            player.ifPresent(p -> odds = p.upTo(runs, odds, cancelled));
        }
    }

    Played of(Draft draft) {
        Played found = newest.stream().filter(p -> p.draft.equals(draft)).findFirst()
                .orElseGet(() -> new Played(draft, seed, threads));
        newest.remove(found);
        newest.addFirst(found);
        if (newest.size() > KEPT) {
            newest.removeLast();
        }
        return found;
    }
}
