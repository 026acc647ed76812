package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.measure.Situation;
import summitry.engine.rule.Pressure;
import summitry.model.Act;
import summitry.model.Docket;
import summitry.model.IssueId;
import summitry.model.PartyId;

/**
 * Pressure that persons' delegations put on others: pressing on an issue they name; a threat weighs one and a half times, a
 * sanction twice as much, on the issue over which the two differ most.
 */
final class Leans {
    private static final double THREAT = 1.5;
    private static final double SANCTION = 2;

    private Leans() {}

    static List<Pressure.Lean> of(Situation situation, List<Docket.Placed> acts) {
        List<Pressure.Lean> leans = new ArrayList<>();
        for (Docket.Placed placed : acts) {
            int by = index(situation, placed.party());
            switch (placed.act()) {
                case Act.Press(PartyId target, IssueId issue) -> leans.add(new Pressure.Lean(by,
                        index(situation, target), situation.assembly().scenario().indexOf(issue), 1));
                case Act.Threaten(PartyId target) ->
                    onBiggest(situation, by, index(situation, target), THREAT, leans);
                case Act.Sanction(PartyId target) ->
                    onBiggest(situation, by, index(situation, target), SANCTION, leans);
                case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.ProposeTrade _,Act.AnswerTrade _,Act.Respond _,Act.Amend _,Act.Reassure _,Act.Mediate _,Act.WalkOut _,Act.Return _ ->
                    {
                    }
            }
        }
        return leans;
    }

    private static int index(Situation situation, PartyId party) {
        return situation.assembly().scenario().indexOf(party);
    }

    private static void onBiggest(Situation situation, int by, int target, double factor,
            List<Pressure.Lean> leans) {
        double most = 0;
        int issue = -1;
        for (int k = 0; k < situation.issues(); k++) {
            int one = situation.cell(by, k);
            int other = situation.cell(target, k);
            if (situation.isOpen(k) && situation.hasSay(one) && situation.hasSay(other)) {
                double quarrel = Math.sqrt(situation.salience(one) * situation.salience(other))
                        * Math.abs(situation.position(one) - situation.position(other));
                if (quarrel > most) {
                    most = quarrel;
                    issue = k;
                }
            }
        }
        if (issue >= 0) {
            leans.add(new Pressure.Lean(by, target, issue, factor));
        }
    }
}
