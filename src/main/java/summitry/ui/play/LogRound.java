package summitry.ui.play;

import java.util.List;

import summitry.model.Event;
import summitry.run.Node;
import summitry.run.Step;
import summitry.text.Sentences;

/** What happened in a round, in sentences, in the order in which it happened. */
record LogRound(int round, String title, List<Line> lines) {
    /** What kind of thing happened; it chooses the sign beside the sentence. */
    enum Kind {
        ADOPTED, BLOCKED, TRADE, EVENT, OTHER
    }

    /** A sentence of the account. */
    record Line(Kind kind, String text) {}

    /** The account of all rounds, newest first. */
    static List<LogRound> all(Moment moment) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        return moment.frames().reversed().stream().map(f -> of(moment, f, say))
                .filter(r -> !r.lines().isEmpty())
                .toList();
    }

    private static LogRound of(Moment moment, Frame frame, Sentences say) {
        String title = frame.round() == 0
                ? moment.words().get("play.round.start")
                : moment.words().get("play.round.number", moment.numbers().whole(frame.round()));
        List<Line> lines = frame.events().stream().filter(e -> !(e instanceof Event.RoundClosed))
                .flatMap(e -> say.event(e).map(text -> new Line(kind(e), text)).stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        for (Node node : moment.tree().path()) {
            if (node.step() instanceof Step.RolledBack(_, String reason)
                    && node.state().round() == frame.round()) {
                lines.add(new Line(Kind.OTHER, reason.isEmpty()
                        ? moment.words().get("play.log.back")
                        : moment.words().get("play.log.back-reason", reason)));
            }
        }
        return new LogRound(frame.round(), title, lines);
    }

    private static Kind kind(Event event) {
        return switch (event) {
            case Event.Adopted _ -> Kind.ADOPTED;
            case Event.Blocked _,Event.WalkedOut _ -> Kind.BLOCKED;
            case Event.TradeMade _ -> Kind.TRADE;
            case Event.InjectFired _ -> Kind.EVENT;
            case Event.Opened _,Event.Assigned _,Event.TemperamentChanged _,Event.RulesChanged _,Event.ActPlaced _,Event.OrderGiven _,Event.ProposalTabled _,Event.ProposalAnswered _,Event.TextsDrafted _,Event.AmendmentHeard _,Event.PositionsMoved _,Event.TensionsChanged _,Event.Answered _,Event.Returned _,Event.RoundClosed _,Event.Ended _,Event.Reopened _ ->
                Kind.OTHER;
        };
    }
}
