package summitry.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.model.Parameter;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A rule's strength at zero, or the rule switched off, removes exactly its terms of that round. Terms that are defined as
 * "what is left over" (limits, and the rival's text, which takes back a share of what was conceded) follow the rest.
 */
@Execution(ExecutionMode.CONCURRENT)
class RuleTermsTest {
    private static final int SUMMITS = 40;
    private static final Set<RuleId> FOLLOWING = EnumSet.of(RuleId.RIVAL_TEXT, RuleId.RED_LINE,
            RuleId.SCALE_LIMIT,
            RuleId.TENSION_LIMIT);

    /** A rule of positions or of tensions, and the parameters that are its strength. */
    record Strength(RuleId rule, boolean ofPositions, List<Parameter> parameters) {
        Rulebook removed(Rulebook rulebook) {
            Rulebook changed = rulebook;
            for (Parameter parameter : parameters) {
                changed = changed.with(parameter, 0);
            }
            return changed;
        }

        boolean isAbout(Reason reason) {
            return ofPositions == reason.subject() instanceof Subject.Position;
        }
    }

    static Stream<Strength> strengths() {
        return Stream.of(new Strength(RuleId.INTEREST_AND_TIME, true, List.of(Parameter.TIME_STRENGTH)),
                new Strength(RuleId.TEXT_PULL, true,
                        List.of(Parameter.TEXT_HOLD_OUT, Parameter.TEXT_TRADER, Parameter.TEXT_BRIDGE_BUILDER,
                                Parameter.TEXT_FOLLOWER)),
                new Strength(RuleId.PRESSURE, true, List.of(Parameter.PRESSURE_STRENGTH)),
                new Strength(RuleId.TRADE, true, List.of(Parameter.TRADES_A_ROUND)),
                new Strength(RuleId.BLOC, true, List.of(Parameter.BLOC_STRENGTH)),
                new Strength(RuleId.RECIPROCITY, true, List.of(Parameter.RECIPROCITY_STRENGTH)),
                new Strength(RuleId.ISOLATION, true,
                        List.of(Parameter.ISOLATION_STRENGTH, Parameter.ISOLATION_BEND)),
                new Strength(RuleId.RIVAL_TEXT, true, List.of(Parameter.RIVAL_STRENGTH)),
                new Strength(RuleId.CONFLICT, false, List.of(Parameter.CONFLICT_GAIN)),
                new Strength(RuleId.REFUSED_TEXT, false, List.of(Parameter.REFUSED_TEXT_GAIN)),
                new Strength(RuleId.THREAT, false, List.of(Parameter.THREAT_GAIN)),
                new Strength(RuleId.SANCTION, false, List.of(Parameter.SANCTION_GAIN)),
                new Strength(RuleId.TRADE_KEPT, false, List.of(Parameter.TRADE_KEPT_RELIEF)),
                new Strength(RuleId.CONCESSION_ANSWERED, false, List.of(Parameter.ANSWERED_RELIEF)),
                new Strength(RuleId.REASSURANCE, false, List.of(Parameter.REASSURANCE_RELIEF)),
                new Strength(RuleId.FADING, false, List.of(Parameter.FADING_SHARE)));
    }

    @ParameterizedTest
    @MethodSource("strengths")
    void zeroRemovesExactlyItsTerms(Strength strength) {
        check(strength, strength::removed);
    }

    @ParameterizedTest
    @MethodSource("strengths")
    void switchedOffRemovesExactlyItsTerms(Strength strength) {
        check(strength, rulebook -> rulebook.without(strength.rule));
    }

    private static void check(Strength strength, UnaryOperator<Rulebook> change) {
        long terms = 0;
        for (long seed = 0; seed < SUMMITS; seed++) {
            // Random parties seldom threaten each other; rivals do.
            Play play = new Play(seed % 4 == 0 ? RandomSummits.rivals(62) : RandomSummits.of(seed), seed);
            while (!play.state.hasEnded()) {
                NegotiationState before = play.state;
                play.round();
                List<Reason> with = reasons(play.engine, before, play.randomness);
                List<Reason> without = reasons(play.engine,
                        before.withRulebook(change.apply(before.rulebook())), play.randomness);
                Predicate<Reason> own = r -> strength.isAbout(r) && r.rule() == strength.rule;
                Predicate<Reason> rest = r -> strength.isAbout(r) && r.rule() != strength.rule
                        && !FOLLOWING.contains(r.rule());
                terms += with.stream().filter(own).count();
                assertEquals(0, without.stream().filter(own).count(), "seed " + seed);
                assertSame(with.stream().filter(rest).toList(), without.stream().filter(rest).toList(), seed);
            }
        }
        assertTrue(terms > 0, strength.rule + " never acted, so nothing was tested");
    }

    private static List<Reason> reasons(Engine engine, NegotiationState state, Randomness randomness) {
        return ((Decision.Accepted) engine.decide(state, new Command.ResolveRound(), randomness,
                Detail.EXPLAINED))
                .trace().reasons();
    }

    private static void assertSame(List<Reason> one, List<Reason> other, long seed) {
        assertEquals(one, other, "seed " + seed);
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i).contribution(), other.get(i).contribution(), 1e-12, "seed " + seed);
        }
    }
}
