package summitry.run.file;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.run.LiveRun;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Runs for tests of files. */
final class PlayedRuns {
    static final Command ROUND = new Command.ResolveRound();

    private PlayedRuns() {}

    static Scenario small() {
        return legible(new SummitBuilder().rounds(6).seat("A", 1).seat("B", 2).seat("C", 1)
                .item("I", new DecisionRule.Consensus(), 50).item("J", new DecisionRule.SimpleMajority(), 20)
                .wants("A", "I", 0, 80, 0, 30).wants("B", "I", 100, 80, 70, 100).wants("C", "I", 40, 50)
                .wants("A", "J", 10, 60).wants("B", "J", 90, 30).wants("C", "J", 60, 70)
                .relate("A", "B", 0, 20).build());
    }

    /** The scenario with texts on its scales, as files must have them. */
    private static Scenario legible(Scenario plain) {
        List<Localized> texts = Collections.nCopies(5, Localized.same("text"));
        List<Issue> issues = plain.issues().stream()
                .map(i -> new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), texts, i.statusQuo(),
                        i.noDeal(), i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known()))
                .toList();
        return new Scenario(plain.id(), plain.title(), plain.subtitle(), plain.summary(), plain.place(),
                plain.dates(), plain.year(), plain.minutes(), plain.rounds(), plain.singleUndertaking(),
                plain.rulebook(), plain.themes(), plain.groups(), plain.blocs(), plain.parties(), issues,
                plain.preferences(), plain.relations(), plain.injects(), plain.ending(), plain.credits());
    }

    static RunHeader header(LiveRun run) {
        return new RunHeader("1.0.0", Instant.parse("2026-03-01T10:15:30Z"), run.seed(), run.scenario());
    }

    static void does(LiveRun run, Command... commands) {
        for (Command command : commands) {
            assertInstanceOf(Decision.Accepted.class, run.submit(command), command::toString);
        }
    }

    /** Rounds, a delegation led by a person, other rules, forks, undo, redo and a roll-back. */
    static void playAround(LiveRun run) {
        List<PartyId> parties = run.scenario().parties().stream().map(p -> p.id()).toList();
        PartyId first = parties.getFirst();
        does(run, ROUND, new Command.Assign(first, Controller.PERSON),
                new Command.Instruct(first,
                        new Act.StatePosition(run.scenario().issues().getFirst().id(), 12.5)),
                ROUND, ROUND);
        run.undo();
        run.undo();
        does(run, new Command.ChangeRules(
                run.tree().state().rulebook().with(Parameter.TEXT_STEP, 7.3)), ROUND);
        run.rollBack(1, "a text was \"misread\"\nby the chair \u2013 \ud83d\ude42");
        does(run, new Command.SetText(run.scenario().issues().getLast().id(), 33.3), ROUND,
                new Command.ChangeRules(Rulebook.of(Theory.POWER)));
        run.undo();
        run.redo();
        run.goTo(3);
    }
}
