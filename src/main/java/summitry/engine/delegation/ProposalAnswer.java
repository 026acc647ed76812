package summitry.engine.delegation;

import java.util.Optional;
import summitry.engine.measure.Situation;
import summitry.model.Proposal;
import summitry.model.Refusal;

/**
 * How an automatic party answers a proposed trade: it accepts what brings it at least what it costs and does not take it
 * past its bent red line. Gains are shifts of the weighted middle times its salience, as in the exchange model (Stokman and
 * Van Oosten 1994).
 */
public final class ProposalAnswer {
    private static final double ROUNDING = 1e-9;

    private ProposalAnswer() {}

    /** Empty where it accepts, else why it declines. */
    public static Optional<Refusal> of(Situation situation, Proposal proposal) {
        int from = situation.assembly().scenario().indexOf(proposal.from());
        int with = situation.assembly().scenario().indexOf(proposal.with());
        int give = situation.assembly().scenario().indexOf(proposal.give());
        int get = situation.assembly().scenario().indexOf(proposal.get());
        double gain = worth(situation, from, with, give, proposal.givePoints())
                - cost(situation, with, get, proposal.getPoints());
        if (gain < -ROUNDING) {
            return Optional.of(new Refusal.LosesByIt(proposal.with(), gain));
        }
        int cell = situation.cell(with, get);
        double towards = Math
                .signum(situation.position(situation.cell(from, get)) - situation.position(cell));
        double to = situation.position(cell) + towards * proposal.getPoints();
        double bend = situation.bend(cell) + proposal.getPoints();
        double low = situation.assembly().redMin(cell) - bend;
        double high = situation.assembly().redMax(cell) + bend;
        if (to < low - ROUNDING || to > high + ROUNDING) {
            return Optional
                    .of(new Refusal.PastItsRedLine(proposal.with(), proposal.get(), to < low ? low : high));
        }
        return Optional.empty();
    }

    /** What the giver's step is worth to the receiver. */
    private static double worth(Situation situation, int giver, int receiver, int issue, double points) {
        return points * pull(situation, giver, issue) * situation.salience(situation.cell(receiver, issue));
    }

    /** What an own step costs. */
    private static double cost(Situation situation, int party, int issue, double points) {
        return points * pull(situation, party, issue) * situation.salience(situation.cell(party, issue));
    }

    /** How far the weighted middle moves for each point that a party moves. */
    private static double pull(Situation situation, int party, int issue) {
        double total = 0;
        for (int p = 0; p < situation.parties(); p++) {
            total += situation.textWeight(situation.cell(p, issue));
        }
        return total == 0 ? 0 : situation.textWeight(situation.cell(party, issue)) / total;
    }
}
