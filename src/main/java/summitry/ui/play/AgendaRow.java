package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import summitry.engine.measure.Support;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.Theme;

/**
 * An issue in the agenda.
 *
 * @param full the whole title
 * @param support share of the weight that accepts the text, 0 to 1; NaN before the first text
 * @param number the support in words, a dash before the first text
 * @param told the whole row as a sentence, for tooltips and screen readers
 */
record AgendaRow(IssueId issue, String title, String full, IssueStatus status, double support, String number,
        String told) {
    /** A theme of the agenda with its issues, in scenario order. */
    record Chapter(String title, List<AgendaRow> rows) {}

    static List<Chapter> chapters(Moment moment) {
        List<Chapter> chapters = new ArrayList<>();
        for (Theme theme : moment.scenario().themes()) {
            List<AgendaRow> rows = new ArrayList<>();
            for (int k = 0; k < moment.scenario().issues().size(); k++) {
                if (moment.scenario().issues().get(k).theme().equals(theme.id())) {
                    rows.add(of(moment, k));
                }
            }
            if (!rows.isEmpty()) {
                chapters.add(new Chapter(theme.name().in(moment.language()), List.copyOf(rows)));
            }
        }
        return List.copyOf(chapters);
    }

    private static AgendaRow of(Moment moment, int k) {
        Issue issue = moment.scenario().issues().get(k);
        IssueState state = moment.state().issues().get(k);
        double support = state.drafted()
                ? Support.of(moment.situation(), moment.state().responses(), k)
                : Double.NaN;
        String number = state.drafted() ? moment.numbers().whole(support * 100) : "\u2013";
        String status = moment.words().get("status." + state.status().key() + ".name");
        String title = issue.title().in(moment.language());
        String told = state.drafted()
                ? moment.words().get("play.agenda.told", title, status, moment.numbers().percent(support))
                : moment.words().get("play.agenda.told-untouched", title, status);
        return new AgendaRow(issue.id(), issue.shortTitle().in(moment.language()), title, state.status(),
                support,
                number,
                told);
    }
}
