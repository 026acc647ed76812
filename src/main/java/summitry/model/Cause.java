package summitry.model;

import java.util.Optional;

/** Why a number changed, with the inputs that a sentence about it needs. Values 0 to 100, shares 0 to 1. */
public sealed interface Cause extends Fact {

    // Positions

    /** Own interest and time pressure: what it wants, how far it would go by now, and how much of its room it gives. */
    record Interest(double ideal, double goal, double share) implements Cause {
        /** True where points of this sign lead away from what it wants, because time runs out. */
        public boolean givesWay(double points) {
            return points * (goal - ideal) > 0;
        }
    }

    record PulledByText(double text) implements Cause {}

    /** Pressed by a party that stands at a value, with a strength of 0 to 1. */
    record Pressed(PartyId by, double at, double strength) implements Cause {}

    /** Gave points on this issue for points gained on another. */
    record Traded(PartyId with, IssueId gained, double gainedPoints) implements Cause {}

    record BlocDiscipline(String group, double mean) implements Cause {}

    /** Others came closer by a weighted mean of points in the last round. */
    record OthersConceded(double points) implements Cause {}

    /** Stands outside a text that a share of the weight accepts. */
    record Isolated(double acceptance) implements Cause {}

    /** The text is near rivals, which takes away a share of what it would have conceded. */
    record RivalsText(double share) implements Cause {}

    record HeldByRedLine(double edge) implements Cause {}

    record EndOfScale(double edge) implements Cause {}

    /** A person decided to stand at a value. */
    record Decided(double to) implements Cause {}

    record Happened(String inject) implements Cause {}

    // Tension

    /** Aims clash, most of all on an issue. */
    record AimsClash(IssueId issue) implements Cause {}

    /** One refuses a text that the other wants, most of all on an issue. */
    record TextRefused(IssueId issue) implements Cause {}

    /** Threats between the two, or by one of them where a person made it. */
    record Threatened(Optional<PartyId> by) implements Cause {}

    record Sanctioned(Optional<PartyId> by) implements Cause {}

    record TradeKept(int trades) implements Cause {}

    /** Both gave way to each other, most of all on an issue. */
    record ConcessionsAnswered(IssueId issue) implements Cause {}

    record Reassured(Optional<PartyId> by) implements Cause {}

    record Mediated(PartyId by) implements Cause {}

    record TimePassed(double restingTension) implements Cause {}

    record EndOfLadder(double edge) implements Cause {}

    /** One leaned on the other over an issue. */
    record LeanedOn(PartyId by, IssueId issue) implements Cause {}

    // The chair's text

    /** The weighted middle of what delegations say. */
    record WeightedMiddle(double middle) implements Cause {}

    /** Moved to the nearest value that could be adopted. */
    record NearestAdoptable(double value) implements Cause {}

    /** No value can be adopted; this one hurts least. */
    record LeastObjection(double value) implements Cause {}

    /** A text moves in steps. */
    record StepByStep(double limit) implements Cause {}

    record ChairWrote(double value) implements Cause {}

    record Amended(PartyId by, double value) implements Cause {}
}
