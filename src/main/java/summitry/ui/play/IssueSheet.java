package summitry.ui.play;

import java.util.List;

import summitry.engine.measure.Support;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.Response;
import summitry.text.Words;

/**
 * The head of the chosen issue.
 *
 * @param rule how it is decided, in words, with the number of parties that count
 * @param ruleTold what the rule means
 * @param answers support, objections and reservations in words
 * @param whyOpen why it is open although enough would agree; empty where it is not so
 */
record IssueSheet(IssueId issue, String title, IssueStatus status, String statusName, String rule,
        String ruleTold,
        String answers, String whyOpen) {
    static IssueSheet of(Moment moment, IssueId id) {
        int k = moment.scenario().indexOf(id);
        Issue issue = moment.scenario().issues().get(k);
        IssueState state = moment.state().issues().get(k);
        Words words = moment.words();
        String rule = words.get("play.issue.rule",
                words.get("decision-rule." + issue.rule().key() + ".name"),
                moment.numbers().whole(issue.members().isEmpty()
                        ? moment.scenario().parties().size()
                        : issue.members().size()));
        String told = issue.rule() instanceof summitry.model.DecisionRule.QualifiedMajority majority
                ? words.get("decision-rule.qualified-majority.plain",
                        moment.numbers().percent(majority.quota()))
                : words.get("decision-rule." + issue.rule().key() + ".plain");
        return new IssueSheet(id, issue.title().in(moment.language()), state.status(),
                state.isAdopted()
                        ? words.get("play.issue.adopted", moment.numbers().whole(state.adoptedIn()))
                        : words.get("status." + state.status().key() + ".name"),
                rule, forum(issue, moment) + told, answers(moment, k, state), WhyOpen.of(moment, k));
    }

    private static String forum(Issue issue, Moment moment) {
        String procedure = issue.procedure().in(moment.language());
        return procedure.isEmpty() ? "" : procedure + "\n";
    }

    private static String answers(Moment moment, int k, IssueState state) {
        Words words = moment.words();
        if (!state.drafted()) {
            return words.get("play.issue.untouched");
        }
        int objections = 0;
        int reservations = 0;
        for (int p = 0; p < moment.scenario().parties().size(); p++) {
            Response response = moment.state().responses().get(p, k);
            objections += response == Response.OBJECT ? 1 : 0;
            reservations += response == Response.RESERVE ? 1 : 0;
        }
        String support = moment.numbers()
                .percent(Support.of(moment.situation(), moment.state().responses(), k));
        return words.get("play.issue.answers", support, objections, reservations);
    }

    /** All issues in the order of the agenda, which groups them by theme. */
    static List<IssueId> inOrder(Moment moment) {
        return AgendaRow.chapters(moment).stream().flatMap(c -> c.rows().stream()).map(AgendaRow::issue)
                .toList();
    }
}
