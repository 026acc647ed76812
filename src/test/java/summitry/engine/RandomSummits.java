package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.NoDeal;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** Summits of every shape, drawn from a seed: rules, vetoes, red lines, blocs, rivals, missing salience. */
final class RandomSummits {
    private RandomSummits() {}

    static Scenario of(long seed) {
        return builder(seed, x -> x, c -> c, false).build();
    }

    /** The same summit with every scale turned around. */
    static Scenario mirrored(long seed) {
        return builder(seed, x -> 100 - x, c -> c, false).build();
    }

    /** The same summit with its parties in the opposite order. */
    static Scenario reversed(long seed) {
        return builder(seed, x -> x, c -> c, false).reversed().build();
    }

    /**
     * @param scale applied to every value on a scale
     * @param capability applied to the capability of the first party
     * @param veto whether the first party holds a veto on every issue
     */
    static SummitBuilder builder(long seed, DoubleUnaryOperator scale, DoubleUnaryOperator capability,
            boolean veto) {
        Random random = new Random(seed);
        SummitBuilder summit = new SummitBuilder().rounds(2 + random.nextInt(7));
        int parties = 2 + random.nextInt(7);
        int issues = 1 + random.nextInt(4);
        List<String> names = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            names.add("P" + p);
            double size = Math.exp(random.nextGaussian());
            summit.seat("P" + p, p == 0 ? capability.applyAsDouble(size) : size);
        }
        for (int k = 0; k < issues; k++) {
            double statusQuo = scale.applyAsDouble(10 * random.nextInt(11));
            NoDeal noDeal = noDeal(random, scale);
            DecisionRule rule = rule(random, names);
            List<String> vetoes = random.nextInt(5) == 0 ? List.of(names.get(parties - 1)) : List.of();
            summit.item("I" + k, rule, statusQuo, noDeal, List.of(), veto ? with(vetoes, "P0") : vetoes);
        }
        for (String name : names) {
            for (int k = 0; k < issues; k++) {
                prefer(summit, random, scale, name, "I" + k);
            }
        }
        for (int a = 1; a < parties; a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextInt(4) != 0) {
                    summit.relate(names.get(a), names.get(b), random.nextInt(201) - 100.0, random.nextInt(81),
                            random.nextInt(5) == 0);
                }
            }
        }
        if (parties > 3) {
            summit.bloc("bloc", names.get(0), names.get(1), names.get(2));
        }
        return summit;
    }

    private static List<String> with(List<String> vetoes, String another) {
        List<String> more = new ArrayList<>(vetoes);
        more.add(another);
        return more;
    }

    private static void prefer(SummitBuilder summit, Random random, DoubleUnaryOperator scale, String party,
            String issue) {
        double low = random.nextInt(3) == 0 ? random.nextInt(50) : 0;
        double high = random.nextInt(3) == 0 ? 50 + random.nextInt(51) : 100;
        double ideal = low + (high - low) * random.nextDouble();
        double salience = random.nextInt(8) == 0 ? 0 : 5 + 95 * random.nextDouble();
        double one = scale.applyAsDouble(low);
        double other = scale.applyAsDouble(high);
        summit.wants(party, issue, scale.applyAsDouble(ideal), salience, Math.min(one, other),
                Math.max(one, other));
    }

    private static NoDeal noDeal(Random random, DoubleUnaryOperator scale) {
        double value = scale.applyAsDouble(random.nextInt(101));
        return switch (random.nextInt(5)) {
            case 0 -> new NoDeal.CostlyForAll();
            case 1 -> new NoDeal.Value(value);
            default -> new NoDeal.StatusQuo();
        };
    }

    private static DecisionRule rule(Random random, List<String> names) {
        SortedMap<PartyId, Double> votes = new TreeMap<>();
        for (String name : names) {
            votes.put(new PartyId(name), 1.0 + random.nextInt(9));
        }
        return switch (random.nextInt(10)) {
            case 0 -> new DecisionRule.Unanimity();
            case 1 -> new DecisionRule.SimpleMajority();
            case 2 -> new DecisionRule.TwoThirds();
            case 3 -> new DecisionRule.WeightedMajority();
            case 4 -> new DecisionRule.QualifiedMajority(0.7, votes, 1);
            case 5 -> new DecisionRule.Ratification();
            case 6 -> new DecisionRule.OptIn();
            default -> new DecisionRule.Consensus();
        };
    }

    /** Two rivals whose mandates exclude each other on what both hold dearest. */
    static Scenario rivals(double tension) {
        return new SummitBuilder().seat("A", 1).seat("B", 1).item("I", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 10, 100, 0, 30).wants("B", "I", 90, 100, 70, 100)
                .relate("A", "B", -80, tension, true).build();
    }
}
