package summitry.run.file;

import java.io.IOException;
import java.nio.file.Path;
import summitry.run.LiveRun;

/** A program that plays without end until it is killed; it says the number of every node that was confirmed. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String[] args) throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 1);
        try (RunJournal journal = RunJournal.create(Path.of(args[0]), PlayedRuns.header(run))) {
            run.keepIn(journal);
            run.onChange(tree -> System.out.println(run.unsaved().isEmpty() ? tree.nodes().size() : -1));
            while (!run.tree().state().hasEnded()) {
                run.submit(PlayedRuns.ROUND);
                run.undo();
            }
        }
    }
}
