package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.engine.measure.Support;
import summitry.figure.Strip;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.Theme;

/**
 * An issue among all others.
 *
 * @param text value of the chair's text in words, a dash before the first
 * @param shares support after each round since the first text, 0 to 1
 * @param since round of the first text; the next one where there is none
 * @param support support now in words, a dash before the first text
 * @param told the whole row as sentences
 */
record OverviewRow(IssueId issue, String title, IssueStatus status, Strip strip, String text,
        List<Double> shares, int since, String support, String told) {
    private static final String NONE = "\u2013";

    /** A theme with its issues, in scenario order. */
    record Chapter(String title, List<OverviewRow> rows) {}

    static List<Chapter> chapters(Moment moment) {
        List<Chapter> chapters = new ArrayList<>();
        List<List<Double>> shares = shares(moment);
        for (Theme theme : moment.scenario().themes()) {
            List<OverviewRow> rows = new ArrayList<>();
            for (int k = 0; k < moment.scenario().issues().size(); k++) {
                if (moment.scenario().issues().get(k).theme().equals(theme.id())) {
                    rows.add(of(moment, k, shares.get(k)));
                }
            }
            if (!rows.isEmpty()) {
                chapters.add(new Chapter(theme.name().in(moment.language()), List.copyOf(rows)));
            }
        }
        return List.copyOf(chapters);
    }

    /** Support of each issue by round, from its first text on. */
    private static List<List<Double>> shares(Moment moment) {
        List<List<Double>> all = new ArrayList<>();
        moment.scenario().issues().forEach(_ -> all.add(new ArrayList<>()));
        for (Frame frame : moment.frames()) {
            var situation = moment.engine().situation(frame.after());
            for (int k = 0; k < all.size(); k++) {
                if (frame.after().issues().get(k).drafted()) {
                    all.get(k).add(Support.of(situation, frame.after().responses(), k));
                }
            }
        }
        return all;
    }

    private static OverviewRow of(Moment moment, int k, List<Double> shares) {
        Issue issue = moment.scenario().issues().get(k);
        IssueState state = moment.state().issues().get(k);
        String text = state.drafted() ? moment.numbers().whole(state.text()) : NONE;
        String support = shares.isEmpty() ? NONE : moment.numbers().percent(shares.getLast());
        String status = moment.words().get("status." + state.status().key() + ".name");
        String title = issue.title().in(moment.language());
        String told = state.drafted()
                ? moment.words().get("overview.row.told", title, status, text, support)
                : moment.words().get("play.agenda.told-untouched", title, status);
        return new OverviewRow(issue.id(), issue.shortTitle().in(moment.language()), state.status(),
                StripOf.now(moment, issue.id(), Optional.empty(), false), text, List.copyOf(shares),
                moment.frames().size() - shares.size(), support, told);
    }
}
