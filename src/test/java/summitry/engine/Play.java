package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.fail;

/** A run in a test: commands one after another, and what they answered. */
final class Play {
    final Engine engine;
    final Randomness randomness;
    final List<Decision.Accepted> log = new ArrayList<>();
    NegotiationState state;

    Play(Scenario scenario, long seed) {
        this(Engine.of(scenario), seed);
    }

    Play(Engine engine, long seed) {
        this.engine = engine;
        randomness = new Randomness(seed);
        state = engine.open(randomness);
    }

    Decision answer(Command command) {
        return engine.decide(state, command, randomness, Detail.EXPLAINED);
    }

    /** Does what must be allowed. */
    Play does(Command command) {
        switch (answer(command)) {
            case Decision.Accepted accepted -> {
                log.add(accepted);
                state = accepted.next();
            }
            case Decision.Rejected(Refusal reason) -> fail(command + " was refused: " + reason);
        }
        return this;
    }

    Play act(String party, Act act) {
        return does(new Command.Instruct(new PartyId(party), act));
    }

    Play person(String party) {
        return does(new Command.Assign(new PartyId(party), Controller.PERSON));
    }

    /** Does what must be refused, and says why it was. */
    Refusal refused(Command command) {
        return switch (answer(command)) {
            case Decision.Accepted accepted -> fail(command + " was accepted: " + accepted.events());
            case Decision.Rejected(Refusal reason) -> reason;
        };
    }

    Refusal refused(String party, Act act) {
        return refused(new Command.Instruct(new PartyId(party), act));
    }

    Play round() {
        return does(new Command.ResolveRound());
    }

    Play toTheEnd() {
        while (!state.hasEnded()) {
            round();
        }
        return this;
    }

    Decision.Accepted last() {
        return log.getLast();
    }

    double position(String party, String issue) {
        return state.stances().positions().get(index(party), engine.scenario().indexOf(
                new summitry.model.IssueId(issue)));
    }

    double tension(String a, String b) {
        return state.climate().tensions().get(index(a), index(b));
    }

    int index(String party) {
        return engine.scenario().indexOf(new PartyId(party));
    }
}
