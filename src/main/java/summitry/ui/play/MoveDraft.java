package summitry.ui.play;

import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * A move as far as it is filled in. Each kind of move reads only what it needs.
 *
 * @param to value on the issue, 0 to 100
 * @param target party that the move is about
 * @param second other party of a mediation
 * @param get issue on which a trade asks for something
 * @param give points that a trade gives on the chosen issue
 * @param take points that a trade asks for
 */
record MoveDraft(MoveKind kind, double to, Response response, PartyId target, PartyId second, IssueId get,
        double give, double take) {
    /** @param issue the chosen issue */
    Act act(IssueId issue) {
        return switch (kind) {
            case HOLD -> new Act.Hold(issue);
            case CONCEDE -> new Act.Concede(issue, to);
            case STATE -> new Act.StatePosition(issue, to);
            case RESPOND -> new Act.Respond(issue, response);
            case AMEND -> new Act.Amend(issue, to);
            case TRADE -> new Act.ProposeTrade(target, issue, give, get, take);
            case PRESS -> new Act.Press(target, issue);
            case REASSURE -> new Act.Reassure(target);
            case MEDIATE -> new Act.Mediate(target, second);
            case THREATEN -> new Act.Threaten(target);
            case SANCTION -> new Act.Sanction(target);
            case WALK_OUT -> new Act.WalkOut();
            case RETURN -> new Act.Return();
        };
    }

    MoveDraft withTo(double value) {
        return new MoveDraft(kind, value, response, target, second, get, give, take);
    }

    MoveDraft withResponse(Response answer) {
        return new MoveDraft(kind, to, answer, target, second, get, give, take);
    }

    MoveDraft withTarget(PartyId party) {
        return new MoveDraft(kind, to, response, party, second, get, give, take);
    }

    MoveDraft withSecond(PartyId party) {
        return new MoveDraft(kind, to, response, target, party, get, give, take);
    }

    MoveDraft withGet(IssueId issue) {
        return new MoveDraft(kind, to, response, target, second, issue, give, take);
    }

    MoveDraft withGive(double points) {
        return new MoveDraft(kind, to, response, target, second, get, points, take);
    }

    MoveDraft withTake(double points) {
        return new MoveDraft(kind, to, response, target, second, get, give, points);
    }
}
