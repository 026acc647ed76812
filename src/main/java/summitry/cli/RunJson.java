package summitry.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import summitry.analysis.Standing;
import summitry.json.Json;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.Node;

/** A finished run in the form that scripts read. */
final class RunJson {
    private final LiveRun run;
    private final Scenario scenario;

    RunJson(LiveRun run) {
        this.run = run;
        scenario = run.scenario();
    }

    String text() {
        ObjectNode top = Json.mapper().createObjectNode();
        top.put("scenario", scenario.id()).put("seed", run.seed()).put("rulebook",
                scenario.rulebook().theory().key());
        ArrayNode rounds = top.putArray("rounds");
        run.tree().path().stream().filter(Node::closesRound).forEach(node -> round(rounds.addObject(), node));
        outcome(top.putObject("outcome"), run.tree().state().outcome().orElseThrow());
        return top.toPrettyString();
    }

    private void round(ObjectNode round, Node node) {
        NegotiationState state = node.state();
        Standing standing = Standing.of(run.engine(), state);
        round.put("round", standing.round()).put("support", standing.support()).put("tension",
                standing.tension());
        ObjectNode texts = round.putObject("texts");
        for (int k = 0; k < scenario.issues().size(); k++) {
            texts.put(scenario.issues().get(k).id().value(), state.issues().get(k).text());
        }
        ArrayNode adopted = round.putArray("adopted");
        for (Event event : node.events()) {
            if (event instanceof Event.Adopted(var issue, _)) {
                adopted.add(issue.value());
            }
        }
    }

    private static void outcome(ObjectNode top, Outcome outcome) {
        top.put("kind", outcome.kind().key());
        ArrayNode issues = top.putArray("issues");
        for (Outcome.IssueOutcome issue : outcome.issues()) {
            ObjectNode node = issues.addObject();
            node.put("id", issue.issue().value()).put("status", issue.status().key())
                    .put("text", issue.value())
                    .put("support", issue.support());
            parties(node.putArray("objections"), issue.objections());
            parties(node.putArray("reservations"), issue.reservations());
        }
    }

    private static void parties(ArrayNode array, List<PartyId> parties) {
        parties.forEach(p -> array.add(p.value()));
    }
}
