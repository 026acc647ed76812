package summitry.run;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * What a run is told so that it plays itself to its end: the rules take every seat that a person leads. A person who has a
 * move waiting, or an offer, makes it first and hands over after the round.
 */
public final class Handover {
    private Handover() {}

    /**
     * The commands before a round is resolved, in scenario order.
     *
     * @param isFirst whether moves may be waiting that a person made before
     */
    public static List<Command> before(Scenario scenario, NegotiationState state, boolean isFirst) {
        List<Command> commands = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            PartyId party = scenario.parties().get(p).id();
            if (state.seats().isPerson(p) && !(isFirst && isWaiting(state, party))) {
                commands.add(new Command.Assign(party, Controller.AUTOMATIC));
            }
        }
        return commands;
    }

    private static boolean isWaiting(NegotiationState state, PartyId party) {
        return state.docket().acts().stream().anyMatch(a -> a.party().equals(party))
                || state.docket().proposals().stream()
                        .anyMatch(p -> p.from().equals(party) || p.with().equals(party));
    }
}
