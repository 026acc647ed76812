package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.json.JsonAt;
import summitry.model.DecisionRule;
import summitry.model.Flaw;
import summitry.model.PartyId;

/** Reads how an issue is adopted, and notes a rule that no one could satisfy. */
final class DecisionRuleReader {
    private static final String QUALIFIED = "qualified-majority";
    private static final List<DecisionRule> PLAIN = List.of(new DecisionRule.Consensus(),
            new DecisionRule.Unanimity(), new DecisionRule.SimpleMajority(), new DecisionRule.TwoThirds(),
            new DecisionRule.WeightedMajority(), new DecisionRule.Ratification(), new DecisionRule.OptIn());
    private static final double MOST_VOTES = 1e9;

    private final Names names;

    DecisionRuleReader(Names names) {
        this.names = names;
    }

    /**
     * @param members the parties that count on the issue
     */
    DecisionRule read(Spot spot, List<PartyId> members) {
        DecisionRule standIn = PLAIN.getFirst();
        Optional<Fields> fields = spot.fields();
        if (fields.isEmpty()) {
            return standIn;
        }
        List<String> types = new ArrayList<>(PLAIN.stream().map(DecisionRule::key).toList());
        types.add(QUALIFIED);
        Optional<Spot> type = fields.get().required("type");
        int before = spot.problems().hard();
        String key = type.map(s -> s.oneOf(types, t -> t)).orElse("");
        if (type.isEmpty() || spot.problems().hard() > before) {
            // What belongs to an unknown rule is unknown too, so its other fields are not judged.
            return standIn;
        }
        DecisionRule rule = key.equals(QUALIFIED)
                ? qualified(spot, fields.get(), members).orElse(standIn)
                : PLAIN.get(types.indexOf(key));
        fields.get().close();
        return rule;
    }

    private Optional<DecisionRule> qualified(Spot spot, Fields fields, List<PartyId> members) {
        int before = spot.problems().hard();
        Optional<Spot> quota = fields.required("quota");
        SortedMap<PartyId, Double> votes = fields.required("votes").map(s -> votes(s, members))
                .orElse(new TreeMap<>());
        double absent = fields.optionalNumber("absentVotes", 0, MOST_VOTES).orElse(0);
        double all = absent + votes.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = quota.map(s -> quota(s, all)).orElse(1.0);
        return spot.problems().ifNoneSince(before,
                () -> new DecisionRule.QualifiedMajority(share, votes, absent));
    }

    private static double quota(Spot spot, double allVotes) {
        if (spot.value() instanceof JsonAt.NumberAt(_, double quota, _) && quota > 1
                && Double.isFinite(quota)) {
            spot.note(new Flaw.QuotaAboveAll(quota, allVotes));
            return 1;
        }
        return spot.aboveZero(1);
    }

    private SortedMap<PartyId, Double> votes(Spot spot, List<PartyId> members) {
        SortedMap<PartyId, Double> votes = new TreeMap<>();
        Optional<Fields> fields = spot.fields();
        if (fields.isEmpty()) {
            return votes;
        }
        for (Fields.Entry entry : fields.get().all()) {
            int before = spot.problems().hard();
            PartyId party = new PartyId(names.parties().reference(entry.name()));
            boolean isKnown = spot.problems().hard() == before;
            votes.put(party, entry.value().aboveZero(MOST_VOTES));
            if (isKnown && !members.isEmpty() && !members.contains(party)) {
                entry.name().remark(new Flaw.VotesWithoutSeat(party));
            }
        }
        List<PartyId> missing = members.stream().filter(m -> !votes.containsKey(m))
                .filter(m -> names.parties().contains(m.value())).toList();
        if (!missing.isEmpty()) {
            spot.remark(new Flaw.MissingVotes(missing));
        }
        return votes;
    }
}
