package summitry.ui.play;

import java.util.Comparator;
import java.util.List;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.PartyId;

/** What a party has to move with on an issue: its place, its limits, the others. */
record MoveSpace(Moment moment, PartyId party, IssueId issue) {
    Situation situation() {
        return moment.situation();
    }

    double position() {
        return position(party, issue);
    }

    double position(PartyId who, IssueId on) {
        return situation().position(moment.cell(who, on));
    }

    boolean hasText() {
        return moment.state().issues().get(moment.scenario().indexOf(issue)).drafted();
    }

    double text() {
        return situation().text(moment.scenario().indexOf(issue));
    }

    double tension(PartyId one, PartyId other) {
        return one.equals(other)
                ? 0
                : situation().tension(moment.scenario().indexOf(one), moment.scenario().indexOf(other));
    }

    /** What it may say: within its red lines as far as they have bent. */
    Range sayable() {
        int cell = moment.cell(party, issue);
        double bend = situation().bend(cell);
        return new Range(Range.SCALE.clamp(situation().assembly().redMin(cell) - bend),
                Range.SCALE.clamp(situation().assembly().redMax(cell) + bend));
    }

    /** What it would sign: beyond it lies a red line, or it would rather have no deal. */
    Range signable() {
        int cell = moment.cell(party, issue);
        return new Range(Mandate.low(situation(), cell), Mandate.high(situation(), cell));
    }

    /** From where it stands to the text, as far as it may say it. */
    Range concession() {
        Range red = sayable();
        return Range.between(red.clamp(position()), red.clamp(text()));
    }

    /** True where both count on an issue and stand apart, so that either could come closer. */
    boolean isBetween(PartyId other, IssueId on) {
        return situation().hasSay(moment.cell(party, on)) && situation().hasSay(moment.cell(other, on))
                && position(party, on) != position(other, on);
    }

    /** Points that a step of a trade may have, from 0; empty where the two stand together. */
    Range points(PartyId giver, PartyId other, IssueId on) {
        double most = Math.min(Math.abs(position(giver, on) - position(other, on)),
                situation().rulebook().get(Parameter.TRADE_CAP));
        // In tenths, as people read it, and never more than is allowed.
        double tenths = Math.floor(most * 10) / 10;
        return new Range(0, tenths > 0 ? tenths : most);
    }

    /** Where a step of a trade leads. */
    double stepped(PartyId giver, PartyId other, IssueId on, double points) {
        double from = position(giver, on);
        return from + Math.signum(position(other, on) - from) * points;
    }

    /** All others by name. */
    List<PartyId> others() {
        return moment.scenario().parties().stream().map(Party::id).filter(p -> !p.equals(party))
                .sorted(Comparator.comparing(moment::name)).toList();
    }

    /** Open issues but the chosen one, in the order of the agenda. */
    List<IssueId> otherIssues() {
        return IssueSheet.inOrder(moment).stream().filter(i -> !i.equals(issue))
                .filter(i -> situation().isOpen(moment.scenario().indexOf(i))).toList();
    }
}
