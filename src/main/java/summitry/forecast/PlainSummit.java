package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Capability;
import summitry.model.Command;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NegotiationState;
import summitry.model.NoDeal;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Preferences;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theme;

/** One issue as a summit of one round in which nothing but the issue itself is at stake. */
final class PlainSummit {
    private static final Localized NO_WORDS = Localized.same("");
    private static final String THEME = "theme";
    /** What the engine takes for granted of capability: at most 1e9; shares of the largest are within it. */
    private static final double LARGEST = 100;

    private final Dispute dispute;

    PlainSummit(Dispute dispute) {
        this.dispute = dispute;
    }

    /** Where the text ends, in the unit of the issue. */
    double outcome() {
        Engine engine = Engine.of(scenario());
        Randomness randomness = new Randomness(0);
        NegotiationState state = engine.open(randomness);
        while (!state.hasEnded()) {
            state = switch (engine.decide(state, new Command.ResolveRound(), randomness,
                    Detail.RESULT_ONLY)) {
                case Decision.Accepted accepted -> accepted.next();
                case Decision.Rejected(var reason) ->
                    throw new IllegalStateException("a round was refused: " + reason);
            };
        }
        CaseIssue issue = dispute.issue();
        return Math.clamp(issue.low() + state.issues().getFirst().text() / 100 * issue.range(), issue.low(),
                issue.high());
    }

    private Scenario scenario() {
        List<Party> parties = new ArrayList<>();
        List<Preference> preferences = new ArrayList<>();
        double largest = 0;
        for (int i = 0; i < dispute.size(); i++) {
            largest = Math.max(largest, dispute.capability(i));
        }
        for (int i = 0; i < dispute.size(); i++) {
            Capability capability = Capability.of(dispute.capability(i) / largest * LARGEST);
            parties.add(new Party(new PartyId("p" + i), Localized.same(dispute.name(i)), "", "", capability,
                    Optional.empty(), NO_WORDS, NO_WORDS));
            double wants = percent(dispute.position(i));
            preferences.add(new Preference(wants, wants, dispute.salience(i) * 100, OptionalDouble.empty(),
                    OptionalDouble.empty(), OptionalDouble.empty(), Confidence.HIGH, NO_WORDS, "", ""));
        }
        List<PartyId> members = parties.stream().map(Party::id).toList();
        double middle = Math.clamp(percent(Middle.mean(dispute.positions(),
                dispute.weights(Weighting.CAPABILITY_SALIENCE))), 0, 100);
        Issue issue = new Issue(new IssueId("issue"), THEME, NO_WORDS, NO_WORDS,
                List.of(NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS), middle, new NoDeal.CostlyForAll(),
                new DecisionRule.Consensus(), members, List.of(), NO_WORDS, Optional.empty(),
                Optional.empty());
        return new Scenario("plain", NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, 0, 0, 1, false,
                rulebook(), List.of(new Theme(THEME, NO_WORDS)), List.of(), List.of(), parties,
                List.of(issue), new Preferences(parties.size(), 1, preferences), List.of(), List.of(),
                Optional.empty(), List.of());
    }

    private double percent(double position) {
        return Math.clamp((position - dispute.issue().low()) / dispute.issue().range() * 100, 0, 100);
    }

    /** The chair's text alone: no rule moves anybody, raises tension or draws. */
    private static Rulebook rulebook() {
        Rulebook book = Rulebook.SUMMIT.with(Parameter.SALIENCE_SPREAD, 0)
                .with(Parameter.IDEAL_SPREAD_HIGH, 0)
                .with(Parameter.READING_ERROR, 0);
        for (RuleId rule : List.of(RuleId.INTEREST_AND_TIME, RuleId.TEXT_PULL, RuleId.PRESSURE, RuleId.TRADE,
                RuleId.BLOC, RuleId.RECIPROCITY, RuleId.ISOLATION, RuleId.RIVAL_TEXT, RuleId.CONFLICT,
                RuleId.REFUSED_TEXT, RuleId.THREAT, RuleId.SANCTION, RuleId.REASSURANCE, RuleId.LADDER,
                RuleId.WALK_OUT)) {
            book = book.without(rule);
        }
        return book;
    }
}
