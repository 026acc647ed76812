package summitry.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.engine.trace.Trace;
import summitry.model.Event;
import summitry.model.Issue;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.projector.PublicItem.Move;
import summitry.projector.PublicItem.PublicRule;
import summitry.projector.PublicItem.Stand;
import summitry.run.LiveRun;
import summitry.run.Node;

/** The items of a run as the room sees them. */
final class PublicItems {
    /** Points that a move must exceed to be shown. */
    private static final double VISIBLE = 1;
    private static final int MOVES = 3;

    private final LiveRun run;
    private final Scenario scenario;
    private final List<Member> members;
    private final Optional<Node> closed;
    private final Trace trace;

    /** @param closed the node that closed the latest round, with its reasons */
    PublicItems(LiveRun run, List<Member> members, Optional<Node> closed, Trace trace) {
        this.run = run;
        scenario = run.scenario();
        this.members = members;
        this.closed = closed;
        this.trace = trace;
    }

    List<PublicItem> all() {
        List<PublicItem> items = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            items.add(item(k));
        }
        return items;
    }

    private PublicItem item(int k) {
        Issue issue = scenario.issues().get(k);
        NegotiationState state = run.tree().state();
        IssueState now = state.issues().get(k);
        Optional<NegotiationState> before = run.tree().endOfRound(state.round() - 1).map(Node::state);
        boolean votedOn = closed.stream().flatMap(n -> n.events().stream())
                .anyMatch(e -> decides(e, issue));
        return new PublicItem(issue.id(), issue.title(), issue.shortTitle(), issue.scale(),
                new PublicRule(issue.rule().key(), issue.rule().quotaShare()), issue.statusQuo(),
                now.drafted() ? Optional.of(now.text()) : Optional.empty(),
                before.map(s -> s.issues().get(k)).filter(IssueState::drafted).map(IssueState::text),
                now.status(), votedOn, stands(issue, k),
                before.map(s -> moves(issue, k, s)).orElse(List.of()));
    }

    private static boolean decides(Event event, Issue issue) {
        return switch (event) {
            case Event.Adopted(var id, _) -> id.equals(issue.id());
            case Event.Blocked(var id, _) -> id.equals(issue.id());
            default -> false;
        };
    }

    private List<Stand> stands(Issue issue, int k) {
        NegotiationState state = run.tree().state();
        List<Stand> stands = new ArrayList<>();
        for (int p = 0; p < members.size(); p++) {
            if (issue.members().contains(members.get(p).id())) {
                Response answer = state.responses().get(p, k);
                stands.add(new Stand(members.get(p), state.stances().positions().get(p, k),
                        closed.isEmpty() || answer == Response.NONE
                                ? Optional.empty()
                                : Optional.of(answer)));
            }
        }
        return stands;
    }

    private List<Move> moves(Issue issue, int k, NegotiationState before) {
        PublicReasons reasons = new PublicReasons(scenario);
        List<Move> moves = new ArrayList<>();
        for (Stand stand : stands(issue, k)) {
            int p = scenario.indexOf(stand.member().id());
            double from = before.stances().positions().get(p, k);
            double change = stand.said() - from;
            if (Math.abs(change) > VISIBLE) {
                moves.add(new Move(stand.member(), from, stand.said(), reasons.move(
                        trace.about(new Subject.Position(stand.member().id(), issue.id())), change)));
            }
        }
        return moves.stream().sorted(Comparator.comparingDouble((Move m) -> -Math.abs(m.to() - m.from())))
                .limit(MOVES).toList();
    }
}
