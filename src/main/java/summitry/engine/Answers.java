package summitry.engine;

import java.util.List;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Dissent;
import summitry.model.Act;
import summitry.model.DecisionRule;
import summitry.model.Docket;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.ResponseTable;

/**
 * What every delegation answers to the texts of a round. A person's instruction counts; it cannot sign what the mandate
 * forbids, so if the text has moved there in the meantime, the delegation answers as the rules would.
 */
final class Answers {
    private Answers() {}

    static ResponseTable toTexts(Situation situation, ResponseTable before, List<Docket.Placed> acts) {
        ResponseTable.Draft responses = before.draft();
        for (int k = 0; k < situation.issues(); k++) {
            if (!situation.isOpen(k)) {
                continue;
            }
            for (int p = 0; p < situation.parties(); p++) {
                responses.set(p, k, Responses.to(situation, situation.cell(p, k), situation.text(k)));
            }
        }
        acts.forEach(a -> instruct(situation, responses, a));
        for (int k = 0; k < situation.issues(); k++) {
            if (situation.isOpen(k)) {
                Dissent.reserve(situation, k, responses);
            }
        }
        return responses.freeze();
    }

    private static void instruct(Situation situation, ResponseTable.Draft responses, Docket.Placed placed) {
        if (placed.act() instanceof Act.Respond respond) {
            instruct(situation, responses, placed.party(), respond.issue(), respond.response());
        }
    }

    private static void instruct(Situation situation, ResponseTable.Draft responses, PartyId by,
            IssueId issue,
            Response response) {
        int party = situation.assembly().scenario().indexOf(by);
        int k = situation.assembly().scenario().indexOf(issue);
        int cell = situation.cell(party, k);
        if (!situation.isOpen(k) || !situation.hasSay(cell)) {
            return;
        }
        boolean allowed = switch (response) {
            case SUPPORT, ABSTAIN -> Mandate.violation(situation, cell, situation.text(k)) == 0;
            case RESERVE -> situation.rule(k) instanceof DecisionRule.Consensus;
            case OBJECT -> true;
            case NONE -> false;
        };
        if (allowed) {
            responses.set(party, k, response);
        }
    }
}
