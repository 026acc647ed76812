package summitry.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import summitry.analysis.Standing;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/** A finished run as people read it: round by round what happened, who moved most and why, and how it ended. */
final class RunAccount {
    private static final int MOVES_TOLD = 4;
    private static final int TRADES_TOLD = 3;
    private static final double TEXT_CHANGE_TOLD = 0.5;
    private static final String ITEM = "  - ";

    private final LiveRun run;
    private final Scenario scenario;
    private final Sentences sentences;
    private final Numbers numbers;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    RunAccount(LiveRun run, Language language) {
        this.run = run;
        scenario = run.scenario();
        sentences = Sentences.of(scenario, language);
        numbers = new Numbers(language);
        words = Words.in(language);
    }

    List<String> lines() {
        lines.add(words.get("cli.run.title", scenario.title().in(words.language()),
                sentences.terms().theory(scenario.rulebook().theory()), Long.toString(run.seed())));
        lines.add(words.get("cli.model-output"));
        NegotiationState before = run.tree().node(0).state();
        for (Node node : run.tree().path()) {
            if (node.closesRound()) {
                round(node, before);
            }
            before = node.state();
        }
        ending(run.tree().state().outcome().orElseThrow());
        return lines;
    }

    private void round(Node node, NegotiationState before) {
        Standing standing = Standing.of(run.engine(), node.state());
        lines.add("");
        lines.add(
                words.get("cli.run.round", numbers.whole(standing.round()), numbers.whole(scenario.rounds()),
                        numbers.percent(standing.support()), numbers.whole(standing.tension()),
                        sentences.terms().rung(standing.rung())));
        if (standing.first() >= 0) {
            lines.add(ITEM + words.get("cli.run.tensest", name(standing.first()), name(standing.second()),
                    numbers.whole(standing.highest())));
        }
        texts(before, node.state());
        events(node.events());
        moves(node, before);
    }

    private String name(int party) {
        return sentences.party(scenario.parties().get(party).id());
    }

    private void texts(NegotiationState before, NegotiationState after) {
        List<String> moved = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            double from = before.issues().get(k).text();
            double to = after.issues().get(k).text();
            if (Math.abs(to - from) >= TEXT_CHANGE_TOLD) {
                moved.add(words.get("cli.run.text", sentences.issue(scenario.issues().get(k).id()),
                        numbers.whole(from), numbers.whole(to)));
            }
        }
        if (!moved.isEmpty()) {
            lines.add(ITEM + words.get("cli.run.texts", String.join("; ", moved)));
        }
    }

    /** What happened, trades in one line: there may be one a pair. */
    private void events(List<Event> events) {
        List<Event> trades = events.stream().filter(e -> e instanceof Event.TradeMade).toList();
        trades.stream().limit(TRADES_TOLD).flatMap(e -> sentences.event(e).stream())
                .forEach(e -> lines.add(ITEM + e));
        if (trades.size() > TRADES_TOLD) {
            lines.add(ITEM + words.get("cli.run.more-trades", numbers.whole(trades.size() - TRADES_TOLD)));
        }
        events.stream().filter(e -> !(e instanceof Event.TradeMade || e instanceof Event.RoundClosed))
                .flatMap(e -> sentences.event(e).stream()).forEach(e -> lines.add(ITEM + e));
    }

    /** Who moved most, and why; what it turned down is told by "explain". */
    private void moves(Node node, NegotiationState before) {
        record Move(PartyId party, IssueId issue, double from, double to) {}
        List<Move> moves = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int k = 0; k < scenario.issues().size(); k++) {
                moves.add(new Move(scenario.parties().get(p).id(), scenario.issues().get(k).id(),
                        before.stances().positions().get(p, k),
                        node.state().stances().positions().get(p, k)));
            }
        }
        moves.stream().filter(m -> Math.abs(m.to - m.from) >= TEXT_CHANGE_TOLD)
                .sorted(Comparator.comparingDouble((Move m) -> -Math.abs(m.to - m.from))).limit(MOVES_TOLD)
                .forEach(m -> lines.add(ITEM + sentences.move(m.party, m.issue, m.from, m.to,
                        node.trace().about(new Subject.Position(m.party, m.issue)), List.of())));
    }

    private void ending(Outcome outcome) {
        lines.add("");
        lines.add(words.get("cli.run.ending", sentences.endingTitle(outcome)));
        lines.add(sentences.ending(outcome));
        for (IssueStatus status : List.of(IssueStatus.ADOPTED, IssueStatus.BLOCKED, IssueStatus.OPEN)) {
            List<Outcome.IssueOutcome> issues = outcome.issues().stream().filter(i -> i.status() == status)
                    .toList();
            if (!issues.isEmpty()) {
                lines.add(words.get("cli.run.issues", sentences.terms().status(status), issues.stream()
                        .map(i -> words.get("cli.run.issue", sentences.issue(i.issue()),
                                numbers.whole(i.value())))
                        .collect(Collectors.joining("; "))));
            }
        }
    }
}
