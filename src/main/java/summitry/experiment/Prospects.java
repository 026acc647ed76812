package summitry.experiment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import summitry.model.EndingKind;
import summitry.model.IssueId;

/**
 * Many futures from where a run stands. Model output, no prediction.
 *
 * @param round rounds that were over there
 * @param issues in scenario order
 * @param all by their number, from 0
 */
public record Prospects(int round, List<IssueId> issues, List<Prospect> all) {
    public Prospects {
        issues = List.copyOf(issues);
        all = List.copyOf(all);
    }

    /** Their ends alone, to be compared with those of another moment. */
    public Odds odds() {
        return new Odds(issues, all.stream().map(p -> new Odds.Run(p.adopted(), p.tension())).toList());
    }

    /** Futures that end in a way. */
    public int count(EndingKind kind) {
        return (int) all.stream().filter(p -> p.kind() == kind).count();
    }

    /** The chair's text of an issue, 0 to 100, round by round; the first is where the run stands. */
    public List<Quantiles> texts(IssueId issue) {
        int k = place(issue);
        return byRound(r -> r.texts().get(k));
    }

    /** The support of an issue's text, 0 to 1, round by round; the first is where the run stands. */
    public List<Quantiles> supports(IssueId issue) {
        int k = place(issue);
        return byRound(r -> r.supports().get(k));
    }

    private int place(IssueId issue) {
        int k = issues.indexOf(issue);
        if (k < 0) {
            throw new IllegalArgumentException("issue (%s) is not on the agenda.".formatted(issue));
        }
        return k;
    }

    private List<Quantiles> byRound(ToDoubleFunction<Prospect.Round> value) {
        int longest = all.stream().mapToInt(p -> p.rounds().size()).max().orElse(0);
        return IntStream.range(0, longest).mapToObj(
                step -> Quantiles.of(
                        all.stream().mapToDouble(p -> value.applyAsDouble(p.after(step))).toArray()))
                .toList();
    }
}
