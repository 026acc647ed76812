package summitry.engine.rule;

import java.util.List;
import summitry.engine.measure.Situation;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Docket;
import summitry.model.IssueId;
import summitry.model.RuleId;

/** What persons decided for their delegations: the position they named, in place of all automatic terms. */
public final class Decisions implements Rule {
    private final List<Docket.Placed> acts;

    public Decisions(List<Docket.Placed> acts) {
        this.acts = acts;
    }

    @Override
    public RuleId id() {
        return RuleId.DELEGATION;
    }

    @Override
    public void apply(Moves moves) {
        Situation situation = moves.situation();
        for (Docket.Placed placed : acts) {
            int party = situation.assembly().scenario().indexOf(placed.party());
            switch (placed.act()) {
                case Act.Concede(IssueId issue, double to) -> move(moves, situation, party, issue, to);
                case Act.StatePosition(IssueId issue, double to) -> move(moves, situation, party, issue, to);
                case Act.Hold _,Act.ProposeTrade _,Act.AnswerTrade _,Act.Respond _,Act.Amend _,Act.Press _,Act.Threaten _,Act.Sanction _,Act.Reassure _,Act.Mediate _,Act.WalkOut _,Act.Return _ ->
                    {
                    }
            }
        }
    }

    private static void move(Moves moves, Situation situation, int party, IssueId issue, double to) {
        int k = situation.assembly().scenario().indexOf(issue);
        int cell = situation.cell(party, k);
        if (!situation.isOpen(k) || !situation.hasSay(cell)) {
            return;
        }
        double points = to - situation.position(cell);
        moves.add(cell, points);
        if (moves.explains()) {
            moves.because(RuleId.DELEGATION, cell, new Cause.Decided(to), points);
        }
    }
}
