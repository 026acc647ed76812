package summitry.engine.measure;

import summitry.model.DecisionRule;
import summitry.model.PositionTable;
import summitry.model.Rulebook;
import summitry.model.Seats;

/**
 * Who has a say on what, with what weight, and which rule decides: what follows from the seats, the saliences and the
 * rulebook, whatever positions are. Not changed once it is made.
 */
final class Voices {
    private static final DecisionRule CAPABILITY_MAJORITY = new DecisionRule.WeightedMajority();

    private final DecisionRule[] rules;
    private final boolean[] votes;
    private final boolean[] say;
    private final double[] weights;
    private final double[] textWeights;
    private final double[] totalWeights;
    private final int[] sayers;
    private final double[] needs;

    Voices(Assembly assembly, Rulebook rulebook, Seats seats, PositionTable saliences, Scratch scratch) {
        int cells = assembly.parties() * assembly.issues();
        rules = new DecisionRule[assembly.issues()];
        votes = scratch.booleans(rules.length);
        say = scratch.booleans(cells);
        weights = scratch.doubles(cells);
        textWeights = scratch.doubles(cells);
        totalWeights = scratch.doubles(rules.length);
        sayers = scratch.ints(rules.length);
        needs = scratch.doubles(rules.length);
        boolean ruleDecides = rulebook.procedure().issueRuleDecides();
        for (int k = 0; k < rules.length; k++) {
            rules[k] = ruleDecides ? assembly.rule(k) : CAPABILITY_MAJORITY;
            votes[k] = rules[k].isVote();
            needs[k] = votes[k] && rulebook.procedure().mandatesBind()
                    ? Math.max(0.1, 2 * rules[k].quotaShare() - 1)
                    : 1;
            boolean byVotes = ruleDecides && votes[k];
            for (int p = 0; p < assembly.parties(); p++) {
                int cell = assembly.cell(p, k);
                double salience = saliences.at(cell);
                if (assembly.isMember(cell) && salience > 0 && !seats.isAway(p)) {
                    say[cell] = true;
                    weights[cell] = assembly.capability(cell) * salience;
                    textWeights[cell] = byVotes ? assembly.votes(cell) * salience : weights[cell];
                    totalWeights[k] += weights[cell];
                    sayers[k]++;
                }
            }
        }
    }

    DecisionRule rule(int issue) {
        return rules[issue];
    }

    boolean isVote(int issue) {
        return votes[issue];
    }

    boolean hasSay(int cell) {
        return say[cell];
    }

    double weight(int cell) {
        return weights[cell];
    }

    double textWeight(int cell) {
        return textWeights[cell];
    }

    double totalWeight(int issue) {
        return totalWeights[issue];
    }

    int sayers(int issue) {
        return sayers[issue];
    }

    double need(int issue) {
        return needs[issue];
    }
}
