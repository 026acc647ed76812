package summitry.ui.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.run.Node;

/**
 * How far a party moved on an item in the latest round.
 *
 * @param from its position before the round, 0 to 100
 * @param to its position now, 0 to 100
 */
record RoundMove(PartyId party, IssueId issue, double from, double to) {
    private static final int MOST = 3;
    /** Points that a move must exceed to be told. */
    private static final double VISIBLE = 1;

    /** The three largest of all who have a say, the largest first; fewer where fewer moved by more than a point. */
    static List<RoundMove> largest(RoomMoment moment) {
        NegotiationState now = moment.state();
        Optional<NegotiationState> before = moment.tree().endOfRound(now.round() - 1).map(Node::state);
        return before.map(b -> all(moment, b, now)).orElse(List.of()).stream()
                .filter(m -> m.distance() > VISIBLE)
                .sorted(Comparator.comparingDouble((RoundMove m) -> -m.distance())).limit(MOST).toList();
    }

    private static List<RoundMove> all(RoomMoment moment, NegotiationState before, NegotiationState now) {
        List<RoundMove> moves = new ArrayList<>();
        for (Issue issue : moment.scenario().issues()) {
            int k = moment.scenario().indexOf(issue.id());
            for (PartyId party : issue.members()) {
                int p = moment.scenario().indexOf(party);
                moves.add(new RoundMove(party, issue.id(), before.stances().positions().get(p, k),
                        now.stances().positions().get(p, k)));
            }
        }
        return moves;
    }

    private double distance() {
        return Math.abs(to - from);
    }

    String words(RoomMoment moment) {
        return moment.words().get("teach.moves.one", moment.name(party), moment.title(issue),
                moment.numbers().whole(from), moment.numbers().whole(to));
    }
}
