package summitry.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import summitry.analysis.AgreementZone;
import summitry.draft.Draft;
import summitry.engine.Engine;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.engine.procedure.Tally;
import summitry.engine.random.Randomness;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

/**
 * One item of a draft put to the decision before the first round: as its parties stand, nobody has moved yet.
 *
 * @param issue its place on the agenda, from 0
 */
record RuleTrial(Scenario scenario, Situation situation, int issue, AgreementZone zone) {
    private static final long SEED = 1;

    /**
     * What becomes of one text.
     *
     * @param answers who says what, in the order of the table
     */
    record Result(Map<Response, List<PartyId>> answers, Tally tally, boolean passes) {}

    /** Empty where the draft cannot be played. */
    static Optional<RuleTrial> of(Draft draft, IssueId id) {
        return ScenarioReader.read("draft", ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8))
                .scenario().map(scenario -> {
                    Engine engine = Engine.of(scenario);
                    Situation situation = engine.situation(engine.open(new Randomness(SEED)));
                    int issue = IntStream.range(0, scenario.issues().size())
                            .filter(k -> scenario.issues().get(k).id().equals(id)).findFirst().orElseThrow();
                    return new RuleTrial(scenario, situation, issue, AgreementZone.of(situation, issue));
                });
    }

    /** @param text the value put to the decision, 0 to 100 */
    Result at(double text) {
        Map<PartyId, Response> all = new TreeMap<>();
        Map<Response, List<PartyId>> answers = new EnumMap<>(Response.class);
        Tally tally = Tally.count(situation, issue, p -> answer(p, text));
        for (int p = 0; p < situation.parties(); p++) {
            all.put(scenario.parties().get(p).id(), answer(p, text));
        }
        for (Response response : Response.values()) {
            answers.put(response, scenario.parties().stream().map(p -> p.id())
                    .filter(p -> all.get(p) == response).toList());
        }
        return new Result(answers, tally, tally.passes(situation.rule(issue)));
    }

    private Response answer(int party, double text) {
        return Responses.to(situation, situation.cell(party, issue), text);
    }
}
