package summitry.run.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Temperament;
import summitry.model.Theory;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever happens in a run reads back, in every shipped scenario and under every theory. */
@Execution(ExecutionMode.CONCURRENT)
class ManyRunsTest {
    private static final int COMMANDS = 60;

    @TempDir
    Path folder;

    /** A scenario, a theory and a seed. */
    record Game(String scenario, Theory theory, int seed) {}

    static List<Game> games() {
        List<Game> games = new ArrayList<>();
        for (String scenario : ScenarioLibrary.shipped()) {
            for (Theory theory : Theory.values()) {
                games.add(new Game(scenario, theory, games.size()));
            }
        }
        return games;
    }

    @ParameterizedTest
    @MethodSource("games")
    void aRunFullOfMovesReadsBackAndVerifies(Game game) throws IOException {
        LiveRun run = LiveRun.open(ScenarioLibrary.load(game.scenario()), game.seed());
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            run.submit(new Command.ChangeRules(Rulebook.of(game.theory())));
            play(run, new Random(game.seed()));
        }
        assertEquals(Optional.empty(), run.unsaved());
        RunReading reading = RunFile.read(file);
        assertEquals(List.of(), reading.problems());
        RunFileTest.assertSame(run.tree(), reading.run().orElseThrow().tree());
        assertEquals(Optional.empty(), reading.run().orElseThrow().verify());
    }

    private static void play(LiveRun run, Random random) {
        int accepted = 0;
        for (int i = 0; i < COMMANDS * 4 && accepted < COMMANDS; i++) {
            Decision decision = run.submit(
                    random.nextInt(5) == 0 ? PlayedRuns.ROUND : command(run.scenario(), random));
            accepted += decision instanceof Decision.Accepted ? 1 : 0;
            if (run.tree().state().hasEnded() || random.nextInt(20) == 0) {
                run.goTo(random.nextInt(run.tree().nodes().size()));
            }
            if (random.nextInt(30) == 0) {
                run.rollBack(random.nextInt(run.tree().state().round() + 1), "again");
            }
        }
        assertTrue(accepted > COMMANDS / 3, "accepted " + accepted);
        for (int i = 0; i < 40 && !run.tree().state().hasEnded(); i++) {
            run.submit(PlayedRuns.ROUND);
        }
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Command command(Scenario scenario, Random random) {
        PartyId party = scenario.parties().get(random.nextInt(Math.min(4, scenario.parties().size()))).id();
        IssueId issue = any(scenario.issues(), random).id();
        List<Inject> injects = scenario.injects();
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Assign(party, any(List.of(Controller.values()), random));
            case 1 -> new Command.ChangeTemperament(party, any(List.of(Temperament.values()), random));
            case 2 -> new Command.SetText(issue, 100 * random.nextDouble());
            case 3 -> new Command.CallVote(issue);
            case 4 -> injects.isEmpty()
                    ? new Command.Adjourn()
                    : new Command.FireInject(any(injects, random).id());
            default -> new Command.Instruct(party, act(scenario, issue, random));
        };
    }

    private static Act act(Scenario scenario, IssueId issue, Random random) {
        PartyId with = any(scenario.parties(), random).id();
        double to = 100 * random.nextDouble();
        return switch (random.nextInt(13)) {
            case 0 -> new Act.Hold(issue);
            case 1 -> new Act.Concede(issue, to);
            case 2 -> new Act.StatePosition(issue, to);
            case 3 ->
                new Act.ProposeTrade(with, issue, to / 10, any(scenario.issues(), random).id(), to / 20);
            case 4 -> new Act.AnswerTrade(random.nextInt(4), random.nextBoolean());
            case 5 -> new Act.Respond(issue, any(List.of(Response.values()), random));
            case 6 -> new Act.Amend(issue, to);
            case 7 -> new Act.Press(with, issue);
            case 8 -> new Act.Threaten(with);
            case 9 -> new Act.Reassure(with);
            case 10 -> new Act.Mediate(with, any(scenario.parties(), random).id());
            case 11 -> new Act.WalkOut();
            default -> new Act.Return();
        };
    }
}
