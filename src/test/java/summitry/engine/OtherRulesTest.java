package summitry.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.model.Act;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.Parameter;
import summitry.model.Preference;
import summitry.model.Response;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules that are no term of a move: limits, answers, walk-outs, endings, draws. Each acts, and at zero it does not. */
@Execution(ExecutionMode.CONCURRENT)
class OtherRulesTest {
    private static final Scenario SUMMIT = ScenarioLibrary.load("ktt-2024");
    private static final Scenario CANCUN = ScenarioLibrary.load("cancun2003");

    /** Number of runs, of a few seeds, in which something is seen. */
    private static long seen(Scenario scenario, UnaryOperator<Rulebook> change, int seeds,
            Predicate<Play> what) {
        Engine engine = Engine.of(scenario.withRulebook(change.apply(scenario.rulebook())));
        long count = 0;
        for (long seed = 0; seed < seeds; seed++) {
            count += what.test(new Play(engine, seed).toTheEnd()) ? 1 : 0;
        }
        return count;
    }

    private static void actsAndIsRemoved(Scenario scenario, int seeds, Predicate<Play> what,
            List<UnaryOperator<Rulebook>> removals) {
        assertTrue(seen(scenario, UnaryOperator.identity(), seeds, what) > 0, "the rule never acted");
        for (UnaryOperator<Rulebook> removal : removals) {
            assertEquals(0, seen(scenario, removal, seeds, what));
        }
    }

    private static Outcome outcome(Play play) {
        return play.state.outcome().orElseThrow();
    }

    @Test
    void redLinesHold() {
        actsAndIsRemoved(SUMMIT, 2, play -> play.log.stream().flatMap(d -> d.trace().reasons().stream())
                .anyMatch(r -> r.rule() == RuleId.RED_LINE), List.of(b -> b.without(RuleId.RED_LINE)));
    }

    @Test
    void redLinesBend() {
        Predicate<Play> bent = play -> {
            for (double bend : play.state.stances().bends().toArray()) {
                if (bend > 0) {
                    return true;
                }
            }
            return false;
        };
        actsAndIsRemoved(SUMMIT, 2, bent,
                List.of(b -> b.with(Parameter.BEND_CAP, 0), b -> b.without(RuleId.RED_LINE),
                        b -> b.with(Parameter.BEND_PER_POINT, 0).with(Parameter.ISOLATION_BEND, 0)));
    }

    @Test
    void partiesWalkOut() {
        actsAndIsRemoved(CANCUN, 10,
                play -> play.log.stream().flatMap(d -> d.events().stream())
                        .anyMatch(e -> e instanceof Event.WalkedOut),
                List.of(b -> b.with(Parameter.WALK_OUT_SLOPE, 0), b -> b.without(RuleId.WALK_OUT)));
    }

    @Test
    void aFewAreSteppedOver() {
        Predicate<Play> reserved = play -> outcome(play).issues().stream()
                .anyMatch(i -> !i.reservations().isEmpty());
        actsAndIsRemoved(SUMMIT, 12, reserved,
                List.of(b -> b.with(Parameter.DISSENT_WEIGHT, 0), b -> b.with(Parameter.DISSENT_PARTIES, 0),
                        b -> b.without(RuleId.CONSENSUS_DISSENT)));
    }

    @Test
    void unsettledIssuesEndWithProcessLanguage() {
        Predicate<Play> moved = play -> play.state.outcome().orElseThrow().kind() != EndingKind.BREAKDOWN
                && outcome(play).issues().stream().anyMatch(i -> i.status() != IssueStatus.ADOPTED
                        && Math.abs(i.value() - SUMMIT.issue(i.issue()).statusQuo()) > 1e-9);
        actsAndIsRemoved(SUMMIT, 3, moved,
                List.of(b -> b.with(Parameter.PROCESS_SHARE, 0), b -> b.without(RuleId.PROCESS_LANGUAGE)));
    }

    @Test
    void aCrisisEndsASummit() {
        Scenario rivals = RandomSummits.rivals(50);
        actsAndIsRemoved(rivals.withRulebook(rivals.rulebook().without(RuleId.WALK_OUT)), 10,
                play -> outcome(play).kind() == EndingKind.ESCALATION,
                List.of(b -> b.without(RuleId.LADDER)));
    }

    @Test
    void codedPreferencesAreUncertain() {
        Predicate<Play> drawn = play -> {
            NegotiationState opened = play.engine.open(play.randomness);
            for (int p = 0; p < SUMMIT.parties().size(); p++) {
                for (int k = 0; k < SUMMIT.issues().size(); k++) {
                    Preference coded = SUMMIT.preferences().get(p, k);
                    if (opened.stances().ideals().get(p, k) != coded.ideal()
                            || Math.abs(opened.stances().saliences().get(p, k)
                                    - coded.salience() / 100) > 1e-12) {
                        return true;
                    }
                }
            }
            return false;
        };
        actsAndIsRemoved(SUMMIT, 1, drawn,
                List.of(b -> b.with(Parameter.SALIENCE_SPREAD, 0).with(Parameter.IDEAL_SPREAD_HIGH, 0)
                        .with(Parameter.IDEAL_SPREAD_MEDIUM, 0).with(Parameter.IDEAL_SPREAD_LOW, 0)));
    }

    @Test
    void aGroupPullsOnTheIssuesOnWhichItActs() {
        Rulebook near = Rulebook.SUMMIT.with(Parameter.BLOC_REACH, 100).with(Parameter.BLOC_LARGEST, 1);
        Play onOne = new Play(
                Quartet.builder().rulebook(near).blocOn("I", "three", "A", "B", "C").build(), 7).round();
        assertTrue(pulls(onOne.last(), Quartet.I));
        assertFalse(pulls(onOne.last(), Quartet.J));
        Play onAll = new Play(Quartet.builder().rulebook(near).bloc("three", "A", "B", "C").build(), 7)
                .round();
        assertTrue(pulls(onAll.last(), Quartet.I) && pulls(onAll.last(), Quartet.J));
    }

    private static boolean pulls(Decision.Accepted round, IssueId issue) {
        return round.trace().reasons().stream().anyMatch(r -> r.rule() == RuleId.BLOC
                && r.subject() instanceof Subject.Position(_, IssueId on) && on.equals(issue));
    }

    @Test
    void mediationAndItsStrength() {
        Play with = new Play(Quartet.scenario(), 7).person("A")
                .act("A", new Act.Mediate(Quartet.C, Quartet.D)).round();
        assertTrue(with.last().trace().reasons().stream().anyMatch(r -> r.rule() == RuleId.MEDIATION));
        Play without = new Play(
                Quartet.builder().rulebook(Rulebook.SUMMIT.with(Parameter.MEDIATION_RELIEF, 0))
                        .build(),
                7).person("A").act("A", new Act.Mediate(Quartet.C, Quartet.D)).round();
        assertFalse(without.last().trace().reasons().stream().anyMatch(r -> r.rule() == RuleId.MEDIATION));
        assertTrue(with.tension("C", "D") < without.tension("C", "D"));
    }

    @Test
    void aPersonIsNeverSteppedOver() {
        Engine engine = Engine.of(SUMMIT);
        for (long seed = 0; seed < 6; seed++) {
            Play play = new Play(engine, seed).person("FJI");
            while (!play.state.hasEnded()) {
                play.round();
                for (int k = 0; k < SUMMIT.issues().size(); k++) {
                    assertFalse(play.state.responses().get(play.index("FJI"), k) == Response.RESERVE,
                            "a person reserves only by its own word");
                }
            }
        }
    }
}
