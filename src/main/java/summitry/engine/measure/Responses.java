package summitry.engine.measure;

import summitry.model.DecisionRule;
import summitry.model.Parameter;
import summitry.model.Response;
import summitry.model.Stand;

/** What an automatic delegation says to a value, and why. RULES section 6, Responses; ratification: section 2. */
public final class Responses {
    private Responses() {}

    /** The answer of a party with a say to a value as the text of an issue. */
    public static Response to(Situation situation, int cell, double value) {
        if (!situation.hasSay(cell)) {
            return Response.NONE;
        }
        int issue = cell % situation.issues();
        double ideal = situation.ideal(cell);
        double loss = Math.abs(value - ideal);
        double lossOfNothing = Math.abs(situation.assembly().statusQuo(issue) - ideal);
        DecisionRule rule = situation.rule(issue);
        if (Mandate.violation(situation, cell, value) > 0) {
            return Response.OBJECT;
        }
        if (rule instanceof DecisionRule.Ratification) {
            return ratifies(situation, loss, lossOfNothing)
                    ? Response.SUPPORT
                    : loss < lossOfNothing ? Response.ABSTAIN : Response.OBJECT;
        }
        if (isClose(situation, cell, value) || isBetweenWishAndWord(situation, cell, value)
                || (situation.isVote(issue) && isWorthAYes(situation, loss, lossOfNothing))) {
            return Response.SUPPORT;
        }
        if (isBearable(situation, cell, value, loss, lossOfNothing)
                || (situation.isVote(issue) && loss < lossOfNothing)) {
            return Response.ABSTAIN;
        }
        return Response.OBJECT;
    }

    /** Why an automatic party answers as {@link #to} says. */
    public static Stand why(Situation situation, int cell, double value) {
        if (!situation.hasSay(cell)) {
            return noSay(situation, cell);
        }
        int issue = cell % situation.issues();
        double loss = Math.abs(value - situation.ideal(cell));
        double lossOfNothing = Math.abs(situation.assembly().statusQuo(issue) - situation.ideal(cell));
        if (Mandate.violation(situation, cell, value) > 0) {
            return whyViolated(situation, cell, value);
        }
        return switch (to(situation, cell, value)) {
            case SUPPORT -> isClose(situation, cell, value)
                    ? new Stand.NearEnough(Math.abs(value - situation.position(cell)))
                    : isBetweenWishAndWord(situation, cell, value)
                            ? new Stand.BetterThanSaid()
                            : new Stand.WorthAYes(loss);
            case ABSTAIN -> isBearable(situation, cell, value, loss, lossOfNothing)
                    ? new Stand.Bearable(loss)
                    : new Stand.BetterThanNothing();
            case OBJECT -> situation.rule(issue) instanceof DecisionRule.Ratification
                    ? new Stand.NotRatifiable(loss)
                    : new Stand.NotYet(loss);
            case RESERVE -> new Stand.StandsAside();
            case NONE -> noSay(situation, cell);
        };
    }

    private static Stand noSay(Situation situation, int cell) {
        return new Stand.NoSay(!situation.assembly().isMember(cell)
                ? Stand.NoSay.Why.NO_MEMBER
                : situation.isAway(cell / situation.issues())
                        ? Stand.NoSay.Why.AWAY
                        : Stand.NoSay.Why.NO_CARE);
    }

    private static Stand whyViolated(Situation situation, int cell, double value) {
        double bend = situation.bend(cell);
        double redMin = situation.assembly().redMin(cell) - bend;
        double redMax = situation.assembly().redMax(cell) + bend;
        if (value < redMin) {
            return new Stand.BeyondRedLine(redMin);
        }
        if (value > redMax) {
            return new Stand.BeyondRedLine(redMax);
        }
        return new Stand.WorseThanNoDeal(
                value < situation.ideal(cell) ? Mandate.low(situation, cell) : Mandate.high(situation, cell));
    }

    private static boolean ratifies(Situation situation, double loss, double lossOfNothing) {
        return loss <= Math.max(situation.rulebook().get(Parameter.VOTE_TOLERANCE),
                situation.rulebook().get(Parameter.EARNED_YES) * lossOfNothing);
    }

    private static boolean isClose(Situation situation, int cell, double value) {
        return Math.abs(value - situation.position(cell)) <= situation.rulebook()
                .get(Parameter.VOTE_TOLERANCE);
    }

    private static boolean isBetweenWishAndWord(Situation situation, int cell, double value) {
        double ideal = situation.ideal(cell);
        double position = situation.position(cell);
        return value >= Math.min(ideal, position) && value <= Math.max(ideal, position);
    }

    private static boolean isWorthAYes(Situation situation, double loss, double lossOfNothing) {
        return loss <= situation.rulebook().get(Parameter.EARNED_YES) * lossOfNothing;
    }

    /** Within what it would give by now; where no mandate binds, no worse than things as they are. */
    private static boolean isBearable(Situation situation, int cell, double value, double loss,
            double lossOfNothing) {
        if (!situation.rulebook().procedure().mandatesBind()) {
            return loss <= lossOfNothing;
        }
        int party = cell / situation.issues();
        return loss <= situation.concessionShare(party) * Mandate.room(situation, cell, value);
    }
}
