package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Theory;

/** One part of a rulebook that can be switched from how one has it to how another has it. */
public sealed interface RuleSwitch {
    /** A rule with all its numbers. */
    record OfRule(RuleId rule) implements RuleSwitch {}

    /** How the chair's text comes about. */
    record OfDrafting() implements RuleSwitch {}

    /** Whether mandates bind. */
    record OfMandates() implements RuleSwitch {}

    /** What adopts an issue: its own rule, or a majority by capability. */
    record OfDecision() implements RuleSwitch {}

    /** A rulebook with this part alone as another has it. */
    default Rulebook applied(Rulebook book, Rulebook other) {
        Theory.Procedure own = book.procedure();
        Theory.Procedure its = other.procedure();
        return switch (this) {
            case OfRule(RuleId rule) -> rule(rule, book, other);
            case OfDrafting() -> book.with(
                    new Theory.Procedure(its.drafting(), own.mandatesBind(), own.issueRuleDecides()));
            case OfMandates() -> book.with(
                    new Theory.Procedure(own.drafting(), its.mandatesBind(), own.issueRuleDecides()));
            case OfDecision() -> book.with(
                    new Theory.Procedure(own.drafting(), own.mandatesBind(), its.issueRuleDecides()));
        };
    }

    private static Rulebook rule(RuleId rule, Rulebook book, Rulebook other) {
        Rulebook changed = other.isOn(rule) ? book.including(rule) : book.without(rule);
        for (Parameter parameter : Parameter.all()) {
            if (parameter.rule() == rule) {
                changed = changed.with(parameter, other.get(parameter));
            }
        }
        return changed;
    }

    /** What differs between two rulebooks: how texts come about, mandates and decision first, then rules in their order. */
    static List<RuleSwitch> between(Rulebook one, Rulebook other) {
        List<RuleSwitch> all = new ArrayList<>(
                List.of(new OfDrafting(), new OfMandates(), new OfDecision()));
        for (RuleId rule : RuleId.values()) {
            // Numbers of a rule that is off in both change nothing.
            if (one.isOn(rule) || other.isOn(rule)) {
                all.add(new OfRule(rule));
            }
        }
        return all.stream().filter(part -> !part.applied(one, other).equals(one)).toList();
    }
}
