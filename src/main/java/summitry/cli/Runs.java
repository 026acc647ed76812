package summitry.cli;

import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.Scenario;
import summitry.run.LiveRun;

/** Runs that nobody but the rules leads. */
final class Runs {
    private Runs() {}

    static LiveRun toTheEnd(Scenario scenario, long seed) {
        return toRound(scenario, seed, scenario.rounds());
    }

    /** As far as a round, or to the end where the summit ends before. */
    static LiveRun toRound(Scenario scenario, long seed, int round) {
        LiveRun run = LiveRun.open(scenario, seed);
        while (!run.tree().state().hasEnded() && run.tree().state().round() < round) {
            if (run.submit(new Command.ResolveRound()) instanceof Decision.Rejected(var reason)) {
                throw new IllegalStateException("a run without persons was refused: " + reason);
            }
        }
        return run;
    }
}
