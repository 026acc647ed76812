package summitry.ui.home;

import java.nio.file.Path;
import java.util.Optional;
import summitry.figure.Starts;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.Scenario;
import summitry.run.file.RecordedRun;
import summitry.run.file.RunReading;
import summitry.run.file.RunSummary;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/**
 * The run to go on with.
 *
 * @param title of the scenario, and the round
 * @param detail what came of it so far
 * @param picture empty while the file is being read, or where it is damaged from its beginning
 */
record LastRun(Path file, String title, String detail, String when, Optional<Starts> picture) {

    /** @param reading empty while the file is being read */
    static LastRun of(RunSummary summary, Optional<RunReading> reading, When when, Language language) {
        Words words = Words.in(language);
        Numbers numbers = new Numbers(language);
        String title = words.get("home.continue.title", summary.title().in(language),
                place(summary, words, numbers));
        Optional<RecordedRun> run = reading.flatMap(RunReading::run);
        String detail = reading.filter(r -> !r.isWhole()).map(_ -> words.get("home.continue.damaged"))
                .or(() -> run.map(r -> detail(r, words, numbers, language))).orElse("");
        return new LastRun(summary.file(), title, detail, when.of(summary.changed(), language),
                run.map(r -> StartsOf.at(r.header().scenario(), r.tree().state().stances().positions(),
                        language, false)));
    }

    /** "Round 4 of 8", or that it has ended. */
    static String place(RunSummary summary, Words words, Numbers numbers) {
        if (summary.hasEnded()) {
            return words.get("home.run.ended");
        }
        return summary.round() == 0
                ? words.get("home.run.before")
                : words.get("home.run.round", numbers.whole(summary.round()),
                        numbers.whole(summary.rounds()));
    }

    private static String detail(RecordedRun run, Words words, Numbers numbers, Language language) {
        NegotiationState state = run.tree().state();
        Scenario scenario = run.header().scenario();
        String counts = words.get("home.continue.counts", count(state, IssueStatus.ADOPTED, numbers),
                count(state, IssueStatus.OPEN, numbers), count(state, IssueStatus.BLOCKED, numbers));
        return state.outcome().map(
                o -> words.get("home.continue.ended", Sentences.of(scenario, language).endingTitle(o),
                        counts))
                .orElse(counts);
    }

    private static String count(NegotiationState state, IssueStatus status, Numbers numbers) {
        int count = 0;
        for (IssueState issue : state.issues()) {
            count += issue.status() == status ? 1 : 0;
        }
        return numbers.whole(count);
    }
}
