package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import summitry.model.Event;
import summitry.run.Node;

/**
 * A round on the time line of the bottom bar.
 *
 * @param node the node to go to; -1 where the round has not been played
 * @param adopted issues adopted in this round
 * @param happened injects that came about in this round
 * @param ruled whether the rules were changed in this round or after it
 * @param sides other branches that go their own way from this round
 * @param told what a tooltip and a screen reader say
 */
record Bead(int round, int node, Time time, int adopted, int happened, boolean ruled, List<SideLine> sides,
        String told) {
    /** How a round stands to the current one. */
    enum Time {
        PAST, NOW, UNDONE, TO_COME
    }

    static List<Bead> line(Moment moment) {
        List<Bead> beads = new ArrayList<>();
        Map<Integer, List<SideLine>> sides = SideLine.along(moment);
        moment.frames().forEach(f -> beads
                .add(of(moment, f.round(), f.node(), f.round() == moment.round() ? Time.NOW : Time.PAST,
                        f.events(), sides)));
        for (Node node : Rounds.undone(moment.tree())) {
            if (node.closesRound()) {
                beads.add(of(moment, node.state().round(), node.id(), Time.UNDONE, node.events(), sides));
            }
        }
        for (int round = beads.size(); round <= moment.scenario().rounds(); round++) {
            beads.add(of(moment, round, -1, Time.TO_COME, List.of(), sides));
        }
        return List.copyOf(beads);
    }

    private static Bead of(Moment moment, int round, int node, Time time, List<Event> events,
            Map<Integer, List<SideLine>> sides) {
        int adopted = (int) events.stream().filter(Event.Adopted.class::isInstance).count();
        int happened = (int) events.stream().filter(Event.InjectFired.class::isInstance).count();
        boolean ruled = events.stream().anyMatch(Event.RulesChanged.class::isInstance);
        String when = round == 0
                ? moment.words().get("play.round.start")
                : moment.words().get("play.round.number", moment.numbers().whole(round));
        String told = switch (time) {
            case NOW -> moment.words().get("play.bead.now", when);
            case PAST -> moment.words().get("play.bead.past", when, adopted);
            case UNDONE -> moment.words().get("play.bead.undone", when, adopted);
            case TO_COME -> moment.words().get("play.bead.to-come", when);
        };
        return new Bead(round, node, time, adopted, happened, ruled, sides.getOrDefault(round, List.of()),
                ruled ? told + " " + moment.words().get("play.bead.ruled") : told);
    }
}
