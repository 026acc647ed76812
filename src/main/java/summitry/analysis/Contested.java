package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.engine.Engine;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Response;

/**
 * How contested an issue is: the share of the weight (capability x salience) that objects to the text, times the spread
 * (weighted mean distance of positions to the text). A text that many refuse but all stand near, or that all bear though
 * they stand far, is contested little.
 *
 * @param objecting share of the weight that objects, 0 to 1
 * @param spread points of the scale, 0 to 100
 * @param isOpen false once the issue is adopted
 */
public record Contested(IssueId issue, double objecting, double spread, boolean isOpen) {
    /** 0 (nobody objects) to 100 (everyone objects from the other end of the scale). */
    public double score() {
        return objecting * spread;
    }

    /**
     * All issues, the most contested first: open ones before adopted ones, then by score, by spread, and in the order of
     * the scenario. Before a first answer the status quo counts as the text.
     */
    public static List<Contested> order(Engine engine, NegotiationState state) {
        Situation situation = engine.situation(state);
        List<Contested> order = new ArrayList<>();
        for (int k = 0; k < situation.issues(); k++) {
            order.add(of(situation, state, k));
        }
        order.sort(Comparator.comparing((Contested c) -> !c.isOpen)
                .thenComparingDouble(c -> -c.score()).thenComparingDouble(c -> -c.spread));
        return List.copyOf(order);
    }

    private static Contested of(Situation situation, NegotiationState state, int issue) {
        double text = situation.text(issue);
        double total = situation.totalWeight(issue);
        double objecting = 0;
        double distance = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            double weight = situation.weight(cell);
            Response said = state.responses().get(p, issue);
            Response response = said == Response.NONE ? Responses.to(situation, cell, text) : said;
            objecting += response == Response.OBJECT ? weight : 0;
            distance += weight * Math.abs(situation.position(cell) - text);
        }
        return new Contested(situation.assembly().issueId(issue), total == 0 ? 0 : objecting / total,
                total == 0 ? 0 : distance / total, situation.isOpen(issue));
    }
}
