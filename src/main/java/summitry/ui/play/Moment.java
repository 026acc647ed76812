package summitry.ui.play;

import java.util.List;

import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.RunTree;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * Where a run stands and in which language it is told: all that the screen is worked out from.
 *
 * @param frames the rounds from the opening to here, the last one is now
 * @param situation measures of the current state
 */
record Moment(Engine engine, RunTree tree, List<Frame> frames, Situation situation, Language language) {
    static Moment of(Engine engine, RunTree tree, Language language) {
        return new Moment(engine, tree, Frame.along(tree), engine.situation(tree.state()), language);
    }

    Scenario scenario() {
        return engine.scenario();
    }

    NegotiationState state() {
        return tree.state();
    }

    Frame now() {
        return frames.getLast();
    }

    int round() {
        return state().round();
    }

    boolean hasEnded() {
        return state().hasEnded();
    }

    Words words() {
        return Words.in(language);
    }

    Numbers numbers() {
        return new Numbers(language);
    }

    String name(PartyId party) {
        return scenario().party(party).name().in(language);
    }

    String code(PartyId party) {
        return scenario().party(party).code();
    }

    String shortTitle(IssueId issue) {
        return scenario().issue(issue).shortTitle().in(language);
    }

    int cell(PartyId party, IssueId issue) {
        return situation.cell(scenario().indexOf(party), scenario().indexOf(issue));
    }
}
