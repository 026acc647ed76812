package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import summitry.analysis.Comparison;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Support;
import summitry.figure.DataTable;
import summitry.model.Issue;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.text.Sentences;

/**
 * Where another branch and this one end, item by item, and what differs most.
 *
 * @param support over all items, in both, as a sentence
 * @param most the largest differences in sentences
 */
record ComparePage(String title, String hint, String support, List<String> most, DataTable table)
        implements Page {
    private static final int MOST = 6;

    /** Compares the end of another branch with where the run stands; empty where the branch is gone. */
    static Optional<ComparePage> of(Moment moment, int other) {
        return BranchRow.find(moment, other).filter(r -> !r.isRemoved() && !r.isHere()).map(row -> {
            NegotiationState then = moment.tree().node(row.tip()).state();
            BranchRow here = BranchRow.here(moment);
            return new ComparePage(moment.words().get("play.compare.title"),
                    moment.words().get("play.compare.hint", row.quotable(),
                            moment.numbers().whole(then.round()),
                            here.quotable(),
                            moment.numbers().whole(moment.round())),
                    moment.words().get("play.compare.support", overall(moment, then),
                            overall(moment, moment.state())),
                    most(moment, Comparison.of(moment.scenario(), then, moment.state())),
                    table(moment, then));
        });
    }

    private static List<String> most(Moment moment, Comparison comparison) {
        List<String> sentences = new ArrayList<>(comparison.positions().stream()
                .filter(p -> p.values().size() >= 0.5).limit(MOST)
                .map(p -> moment.words().get("play.compare.position", moment.name(p.party()),
                        moment.shortTitle(p.issue()), moment.numbers().whole(p.values().first()),
                        moment.numbers().whole(p.values().second())))
                .toList());
        return sentences.isEmpty() ? List.of(moment.words().get("play.compare.same")) : sentences;
    }

    private static DataTable table(Moment moment, NegotiationState then) {
        List<List<String>> rows = new ArrayList<>();
        Situation there = moment.engine().situation(then);
        for (Issue issue : moment.scenario().issues()) {
            int k = moment.scenario().indexOf(issue.id());
            String one = said(moment, then.issues().get(k));
            String two = said(moment, moment.state().issues().get(k));
            rows.add(List.of(issue.shortTitle().in(moment.language()), one, two,
                    one.equals(two)
                            ? "="
                            : difference(moment, then.issues().get(k), moment.state().issues().get(k)),
                    both(support(moment, there, then, k),
                            support(moment, moment.situation(), moment.state(), k))));
        }
        return new DataTable(List.of(moment.words().get("play.compare.item"),
                moment.words().get("play.compare.there"), moment.words().get("play.compare.here"),
                moment.words().get("play.compare.difference"),
                moment.words().get("play.compare.support-both")),
                rows);
    }

    /** From there to here; what is the same stands once. */
    private static String both(String there, String here) {
        return there.equals(here) ? here : there + " \u2192 " + here;
    }

    /** By how much the texts differ, in whole points; in a word where only what became of them does. */
    private static String difference(Moment moment, IssueState there, IssueState here) {
        double points = Math.rint(here.text()) - Math.rint(there.text());
        return there.drafted() && here.drafted() && points != 0
                ? moment.numbers().change(points)
                : moment.words().get("play.compare.differs");
    }

    /** Support of one item as a whole percentage; a dash before its first text. */
    private static String support(Moment moment, Situation situation, NegotiationState state, int issue) {
        return state.issues().get(issue).drafted()
                ? moment.numbers().percent(Support.of(situation, state.responses(), issue))
                : "\u2013";
    }

    private static String overall(Moment moment, NegotiationState state) {
        return state.issues().stream().anyMatch(IssueState::drafted)
                ? moment.numbers()
                        .percent(Support.overall(moment.engine().situation(state), state.responses()))
                : "\u2013";
    }

    private static String said(Moment moment, IssueState state) {
        String status = Sentences.of(moment.scenario(), moment.language()).terms().status(state.status());
        return state.drafted() ? status + ", " + moment.numbers().whole(state.text()) : status;
    }
}
