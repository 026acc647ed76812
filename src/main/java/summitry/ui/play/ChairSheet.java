package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Refusal;
import summitry.text.Sentences;
import summitry.text.Words;

/**
 * What the chair may do now, and why not.
 *
 * @param title the issue in short
 * @param text the value that is being filled in
 * @param textDoes what writing it will do
 * @param textPending the text of this issue that waits for the round
 * @param votePending the decision on this issue that waits for the round
 * @param over why nothing can be done any more; empty while something can
 * @param rounds that the chair can go back to, latest first
 * @param pending orders that wait for the round
 */
record ChairSheet(IssueId issue, String title, double text, String textDoes, String textRefusal,
        String voteDoes,
        String voteRefusal, Optional<PendingMove> textPending, Optional<PendingMove> votePending, String over,
        String adjournRefusal, List<Event> events, List<Back> rounds,
        List<PendingMove> pending) {
    /** Something of the scenario that the chair can let happen. */
    record Event(String inject, String title, String text, String refusal) {}

    /** A round to go back to. */
    record Back(int round, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param ask the engine's answer to a command, without carrying it out */
    static ChairSheet of(Moment moment, IssueId issue, double text, Function<Command, Decision> ask) {
        Words words = moment.words();
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Function<Command, String> refusal = c -> ask.apply(c) instanceof Decision.Rejected(var reason)
                ? say.fact(reason)
                : "";
        String title = moment.shortTitle(issue);
        int k = moment.scenario().indexOf(issue);
        String does = textDoes(moment, k, title, text);
        return new ChairSheet(issue, title, text, does, refusal.apply(new Command.SetText(issue, text)),
                words.get("play.chair.vote-does", title), refusal.apply(new Command.CallVote(issue)),
                PendingMove.text(moment, issue), PendingMove.vote(moment, issue),
                moment.hasEnded() ? say.fact(new Refusal.SummitHasEnded()) : "",
                refusal.apply(new Command.Adjourn()),
                InjectItem.all(moment).stream()
                        .map(i -> new Event(i.inject(), i.title(), i.text(),
                                refusal.apply(new Command.FireInject(i.inject()))))
                        .toList(),
                IntStream.range(0, moment.round()).mapToObj(r -> back(moment, r)).toList().reversed(),
                PendingMove.ofChair(moment));
    }

    private static String textDoes(Moment moment, int issue, String title, double text) {
        String value = moment.numbers().value(text);
        if (!moment.state().issues().get(issue).drafted()) {
            return moment.words().get("play.chair.text-first", title, value);
        }
        String now = moment.numbers().value(moment.situation().text(issue));
        return now.equals(value)
                ? moment.words().get("play.chair.text-stays", title, now)
                : moment.words().get("play.chair.text-does", title, value, now);
    }

    private static Back back(Moment moment, int round) {
        return new Back(round, round == 0
                ? moment.words().get("play.chair.back-start")
                : moment.words().get("play.chair.back-round", moment.numbers().whole(round)));
    }
}
