package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.trace.Trace;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Scenario;

/** A round decided again with one thing changed; every draw keeps its number, so nothing else differs by chance. */
public sealed interface WhatIf {
    /** It cannot be changed, for a reason; {@link Refusal.NothingChanges} where the round would be the same round. */
    record Refused(Alteration alteration, Refusal reason) implements WhatIf {}

    /**
     * Both rounds. Contrasts go from the other round to the one that was, so that {@link Contrast#points} is what the thing
     * brought.
     *
     * @param actual state after the round as it was
     * @param otherwise state after the round decided again
     * @param trace reasons of the other round
     */
    record Replayed(Scenario scenario, Alteration alteration, NegotiationState actual,
            NegotiationState otherwise, Trace trace) implements WhatIf {

        /** @throws IllegalArgumentException where the party has no seat or the issue is not on the agenda */
        public Contrast position(PartyId party, IssueId issue) {
            int p = Places.of(scenario, party);
            int k = Places.of(scenario, issue);
            return new Contrast(otherwise.stances().positions().get(p, k),
                    actual.stances().positions().get(p, k));
        }

        /** @throws IllegalArgumentException where the two are no pair of parties with seats */
        public Contrast tension(PartyId a, PartyId b) {
            Places.requirePair(scenario, a, b);
            int one = Places.of(scenario, a);
            int other = Places.of(scenario, b);
            return new Contrast(otherwise.climate().tensions().get(one, other),
                    actual.climate().tensions().get(one, other));
        }

        /** @throws IllegalArgumentException where the issue is not on the agenda */
        public Contrast text(IssueId issue) {
            int k = Places.of(scenario, issue);
            return new Contrast(otherwise.issues().get(k).text(), actual.issues().get(k).text());
        }

        /** Issues adopted in the round that was, but not otherwise, in scenario order. */
        public List<IssueId> adoptedOnlyAsItWas() {
            return adoptedOnly(actual, otherwise);
        }

        /** Issues that would have been adopted otherwise, but were not, in scenario order. */
        public List<IssueId> adoptedOnlyOtherwise() {
            return adoptedOnly(otherwise, actual);
        }

        private List<IssueId> adoptedOnly(NegotiationState here, NegotiationState there) {
            List<IssueId> issues = new ArrayList<>();
            for (int k = 0; k < scenario.issues().size(); k++) {
                if (here.issues().get(k).isAdopted() && !there.issues().get(k).isAdopted()) {
                    issues.add(scenario.issues().get(k).id());
                }
            }
            return issues;
        }

        /** All that differs, from the other round to the one that was. */
        public Comparison comparison() {
            return Comparison.of(scenario, otherwise, actual);
        }
    }

    /**
     * Decides a round again.
     *
     * @param round the step that closed it, from the state in which it was resolved
     * @param randomness of the run
     * @throws IllegalArgumentException where the step closed no round, or a party that is named has no seat
     */
    static WhatIf ask(Engine engine, Passage round, Alteration alteration, Randomness randomness) {
        if (!round.closesRound()) {
            throw new IllegalArgumentException(
                    "a step in round %d closed no round; take the step that resolved or adjourned it."
                            .formatted(round.round()));
        }
        Altered altered = Altered.of(engine, round.before(), alteration, randomness);
        if (altered.refusal().isPresent()) {
            return new Refused(alteration, altered.refusal().get());
        }
        if (altered.state().hasEnded()) {
            return new Replayed(engine.scenario(), alteration, round.after(), altered.state(), Trace.EMPTY);
        }
        Command command = round.isAdjourned() ? new Command.Adjourn() : new Command.ResolveRound();
        return switch (engine.decide(altered.state(), command, randomness, Detail.EXPLAINED)) {
            case Decision.Accepted accepted -> new Replayed(engine.scenario(), alteration, round.after(),
                    accepted.next(), accepted.trace());
            case Decision.Rejected(Refusal reason) -> new Refused(alteration, reason);
        };
    }
}
