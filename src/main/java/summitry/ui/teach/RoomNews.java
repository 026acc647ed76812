package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import summitry.classroom.Timekeeping;
import summitry.model.Issue;
import summitry.model.NegotiationState;
import summitry.run.Node;
import summitry.run.Step;

/**
 * What happened in the room that nobody sees at the desk that is open.
 *
 * @param words one sentence or two
 * @param move that leads to why, of a round that was resolved
 * @param slot of the run-sheet that the class could go back to
 */
record RoomNews(String words, Optional<RoundMove> move, OptionalInt slot) {
    /** What is to be told of the way from one moment to the next. */
    static Optional<RoomNews> between(RoomMoment before, RoomMoment now) {
        if (before.lesson().ballot().isPresent() && now.lesson().ballot().isEmpty() && now.state().hasEnded()
                && before.state().round() == now.state().round()) {
            return Optional.of(new RoomNews(now.words().get("teach.news.ballot-ended"), Optional.empty(),
                    OptionalInt.empty()));
        }
        List<Node> done = now.tree().path().stream().filter(n -> n.id() >= before.tree().nodes().size())
                .toList();
        for (Node node : done.reversed()) {
            if (node.closesRound()) {
                return Optional.of(resolved(now));
            }
            if (node.step() instanceof Step.RolledBack(int from, _)) {
                return Optional.of(new RoomNews(back(now.tree().node(from).state(), now), Optional.empty(),
                        slotBack(now)));
            }
        }
        return Optional.empty();
    }

    private static RoomNews resolved(RoomMoment now) {
        List<RoundMove> moves = RoundMove.largest(now);
        String round = now.numbers().whole(now.state().round());
        return new RoomNews(moves.isEmpty()
                ? now.words().get("teach.news.round-still", round)
                : now.words().get("teach.news.round", round, moves.getFirst().words(now)),
                moves.stream().findFirst(), OptionalInt.empty());
    }

    /** Where the run stands again, and which items are open again. */
    private static String back(NegotiationState left, RoomMoment now) {
        int round = now.state().round();
        String where = round == 0
                ? now.words().get("teach.back.start")
                : now.words().get("teach.back.after", now.numbers().whole(round));
        List<String> open = now.scenario().issues().stream().map(Issue::id).filter(i -> {
            int k = now.scenario().indexOf(i);
            return left.issues().get(k).isAdopted() && !now.state().issues().get(k).isAdopted();
        }).map(now::title).toList();
        return open.isEmpty()
                ? now.words().get("teach.news.back", where)
                : now.words().get("teach.news.back-open", where, String.join(", ", open));
    }

    /** Where the class could go on after the run went back; empty where that is no step back. */
    static OptionalInt slotBack(RoomMoment now) {
        Timekeeping time = now.lesson().time();
        boolean wentBack = now.tree().path().reversed().stream().takeWhile(n -> !n.closesRound())
                .anyMatch(n -> n.step() instanceof Step.RolledBack);
        OptionalInt slot = time.sheet().afterRound(now.state().round());
        return wentBack && time.started() && !time.ended() && slot.isPresent()
                && slot.getAsInt() < time.slot()
                        ? slot
                        : OptionalInt.empty();
    }
}
