package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import summitry.model.Event;
import summitry.run.Node;
import summitry.run.RunTree;

/**
 * A round on the time line of the bottom bar.
 *
 * @param node the node to go to; -1 where the round has not been played
 * @param adopted issues adopted in this round
 * @param happened injects that came about in this round
 * @param told what a tooltip and a screen reader say
 */
record Bead(int round, int node, Time time, int adopted, int happened, String told) {
    /** How a round stands to the current one. */
    enum Time {
        PAST, NOW, UNDONE, TO_COME
    }

    static List<Bead> line(Moment moment) {
        List<Bead> beads = new ArrayList<>();
        moment.frames().forEach(f -> beads
                .add(of(moment, f.round(), f.node(), f.round() == moment.round() ? Time.NOW : Time.PAST,
                        f.events())));
        for (Node node : undone(moment.tree())) {
            if (node.closesRound()) {
                beads.add(of(moment, node.state().round(), node.id(), Time.UNDONE, node.events()));
            }
        }
        for (int round = beads.size(); round <= moment.scenario().rounds(); round++) {
            beads.add(of(moment, round, -1, Time.TO_COME, List.of()));
        }
        return List.copyOf(beads);
    }

    /** What redo would bring back, in order. */
    private static List<Node> undone(RunTree tree) {
        List<Node> nodes = new ArrayList<>();
        RunTree at = tree;
        while (at.canRedo()) {
            at = at.redo();
            nodes.add(at.current());
        }
        return nodes;
    }

    private static Bead of(Moment moment, int round, int node, Time time, List<Event> events) {
        int adopted = (int) events.stream().filter(Event.Adopted.class::isInstance).count();
        int happened = (int) events.stream().filter(Event.InjectFired.class::isInstance).count();
        String when = round == 0
                ? moment.words().get("play.round.start")
                : moment.words().get("play.round.number", moment.numbers().whole(round));
        String told = switch (time) {
            case NOW -> moment.words().get("play.bead.now", when);
            case PAST -> moment.words().get("play.bead.past", when, adopted);
            case UNDONE -> moment.words().get("play.bead.undone", when, adopted);
            case TO_COME -> moment.words().get("play.bead.to-come", when);
        };
        return new Bead(round, node, time, adopted, happened, told);
    }
}
