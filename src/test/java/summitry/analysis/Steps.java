package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.Node;

import static org.junit.jupiter.api.Assertions.fail;

/** A run in a test, step by step. */
final class Steps {
    static final PartyId A = SummitBuilder.party("A");
    static final PartyId B = SummitBuilder.party("B");
    static final PartyId C = SummitBuilder.party("C");
    static final PartyId D = SummitBuilder.party("D");
    static final IssueId I = SummitBuilder.issue("I");
    static final IssueId J = SummitBuilder.issue("J");

    private final LiveRun run;

    Steps(Scenario scenario, long seed) {
        run = LiveRun.open(scenario, seed);
    }

    Engine engine() {
        return run.engine();
    }

    Randomness randomness() {
        return new Randomness(run.seed());
    }

    NegotiationState state() {
        return run.tree().state();
    }

    Steps does(Command command) {
        if (run.submit(command) instanceof Decision.Rejected(Refusal reason)) {
            fail(command + " was refused: " + reason);
        }
        return this;
    }

    Steps person(PartyId party) {
        return does(new Command.Assign(party, Controller.PERSON));
    }

    Steps act(PartyId party, Act act) {
        return does(new Command.Instruct(party, act));
    }

    Steps round() {
        return does(new Command.ResolveRound());
    }

    Steps rounds(int count) {
        for (int i = 0; i < count; i++) {
            round();
        }
        return this;
    }

    Steps toTheEnd() {
        while (!state().hasEnded()) {
            round();
        }
        return this;
    }

    /** The path as the callers of this package give it. */
    List<Passage> path() {
        List<Passage> path = new ArrayList<>();
        NegotiationState before = run.tree().node(0).state();
        for (Node node : run.tree().path()) {
            path.add(new Passage(before, node.events(), node.trace(), node.state()));
            before = node.state();
        }
        return path;
    }

    Passage last() {
        return path().getLast();
    }

    double position(PartyId party, IssueId issue) {
        return state().stances().positions().get(engine().scenario().indexOf(party),
                engine().scenario().indexOf(issue));
    }

    double tension(PartyId a, PartyId b) {
        return state().climate().tensions().get(engine().scenario().indexOf(a),
                engine().scenario().indexOf(b));
    }
}
