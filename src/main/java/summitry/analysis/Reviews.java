package summitry.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.engine.Engine;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.Act;
import summitry.model.Docket;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Response;
import summitry.model.Scenario;

/** Reads the path of a run for what each delegation said and did. */
final class Reviews {
    /** Points from which a text is another one than what was said: a tenth of the scale. */
    private static final double FAR = 10;

    private final Scenario scenario;
    private final List<Passage> path;
    private final NegotiationState opened;
    private final NegotiationState end;
    private final Situation start;

    Reviews(Engine engine, List<Passage> path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path has no steps; a review needs all of them.");
        }
        scenario = engine.scenario();
        this.path = path;
        opened = path.getFirst().before();
        end = path.getLast().after();
        start = engine.situation(opened);
    }

    List<Review> all() {
        List<Review> all = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            all.add(new Review(id(p), results(p), words(p)));
        }
        return all;
    }

    private PartyId id(int party) {
        return scenario.parties().get(party).id();
    }

    private List<Review.Result> results(int party) {
        List<Review.Result> results = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            int cell = start.cell(party, k);
            if (start.hasSay(cell)) {
                IssueId issue = scenario.issues().get(k).id();
                Optional<Outcome.IssueOutcome> outcome = end.outcome().map(o -> o.issue(issue));
                boolean adopted = outcome.map(o -> o.status() == IssueStatus.ADOPTED)
                        .orElse(end.issues().get(k).isAdopted());
                results.add(new Review.Result(issue, opened.stances().ideals().get(party, k),
                        Mandate.low(start, cell), Mandate.high(start, cell), adopted,
                        outcome.map(Outcome.IssueOutcome::value).orElse(end.issues().get(k).text())));
            }
        }
        return results;
    }

    private List<Review.Word> words(int party) {
        List<Review.Word> words = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            stated(party, k).ifPresent(words::add);
        }
        for (Passage passage : path) {
            if (passage.closesRound()) {
                announced(passage, party, words);
                promised(passage, party, words);
            }
        }
        words.sort(Comparator.comparingInt(Review.Word::round));
        return words;
    }

    /** What it said last against its last answer. */
    private Optional<Review.Word> stated(int party, int issue) {
        if (!end.issues().get(issue).drafted()) {
            return Optional.empty();
        }
        IssueId id = scenario.issues().get(issue).id();
        double said = opened.stances().positions().get(party, issue);
        int round = 0;
        for (Passage passage : path) {
            for (Docket.Placed placed : acts(passage, party)) {
                if (placed.act() instanceof Act.StatePosition(IssueId on, double to) && on.equals(id)) {
                    said = to;
                    round = passage.round();
                }
            }
        }
        double text = end.issues().get(issue).text();
        Response response = end.responses().get(party, issue);
        boolean isFar = Math.abs(text - said) >= FAR;
        if (response.accepts() && isFar) {
            return Optional.of(new Review.Word.Yielded(round, id, said, text, response));
        }
        return response == Response.OBJECT && !isFar
                ? Optional.of(new Review.Word.Refused(round, id, said, text))
                : Optional.empty();
    }

    /** What the delegation had decided when a round was resolved. */
    private List<Docket.Placed> acts(Passage passage, int party) {
        return passage.closesRound()
                ? passage.before().docket().acts().stream().filter(a -> a.party().equals(id(party))).toList()
                : List.of();
    }

    private void announced(Passage passage, int party, List<Review.Word> words) {
        for (Docket.Placed placed : acts(passage, party)) {
            if (placed.act() instanceof Act.Respond(IssueId issue, Response said)) {
                words.add(new Review.Word.Announced(passage.round(), issue, said,
                        passage.after().responses().get(party, Places.of(scenario, issue))));
            }
        }
    }

    private void promised(Passage passage, int party, List<Review.Word> words) {
        for (Proposal proposal : passage.before().docket().proposals()) {
            if (proposal.answer() != Proposal.Answer.ACCEPTED) {
                continue;
            }
            if (proposal.from().equals(id(party))) {
                words.add(promise(passage, party, proposal.with(), proposal.give(), proposal.givePoints()));
            } else if (proposal.with().equals(id(party))) {
                words.add(promise(passage, party, proposal.from(), proposal.get(), proposal.getPoints()));
            }
        }
    }

    private Review.Word promise(Passage passage, int party, PartyId with, IssueId issue, double points) {
        int k = Places.of(scenario, issue);
        var before = passage.before().stances().positions();
        double moved = passage.after().stances().positions().get(party, k) - before.get(party, k);
        double towards = Math.signum(before.get(Places.of(scenario, with), k) - before.get(party, k));
        return new Review.Word.Promised(passage.round(), issue, with, points, moved * towards);
    }
}
