package summitry.engine.measure;

import summitry.model.Climate;
import summitry.model.DecisionRule;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.model.Seats;
import summitry.model.Stances;
import summitry.model.Temperament;

/**
 * A state as arrays, for the rules of one round to read. The texts may be redrafted while it is built up; positions,
 * tensions and the rest are those at the start of the round. Used by one thread.
 */
public final class Situation {
    private static final DecisionRule CAPABILITY_MAJORITY = new DecisionRule.WeightedMajority();

    private final Assembly assembly;
    private final Rulebook rulebook;
    private final Seats seats;
    private final int round;
    private final int deadline;
    private final double[] ideals;
    private final double[] saliences;
    private final double[] positions;
    private final double[] lastMoves;
    private final double[] bends;
    private final boolean[] say;
    private final double[] weights;
    private final double[] textWeights;
    private final DecisionRule[] rules;
    private final boolean[] votes;
    private final double[] needs;
    private final double[] lows;
    private final double[] highs;
    private final double[] totalWeights;
    private final int[] sayers;
    private final double[] tensions;
    private final double[] startTensions;
    private final double[] affinities;
    private final double[] texts;
    private final boolean[] open;
    private final double[] shares;
    private final double slack;
    private final double indifferenceSlack;

    /** @param round the round that is being resolved, or the last one resolved, from 0 */
    public static Situation of(Assembly assembly, NegotiationState state, int round) {
        return new Situation(assembly, state, round);
    }

    private Situation(Assembly assembly, NegotiationState state, int round) {
        this.assembly = assembly;
        this.round = round;
        rulebook = state.rulebook();
        seats = state.seats();
        deadline = assembly.scenario().rounds();
        Stances stances = state.stances();
        ideals = stances.ideals().toArray();
        saliences = stances.saliences().toArray();
        positions = stances.positions().toArray();
        lastMoves = stances.moves().toArray();
        bends = stances.bends().toArray();
        Climate climate = state.climate();
        tensions = climate.tensions().toArray();
        startTensions = climate.startTensions().toArray();
        affinities = climate.affinities().toArray();
        int m = assembly.issues();
        boolean ruleDecides = rulebook.procedure().issueRuleDecides();
        say = new boolean[positions.length];
        weights = new double[positions.length];
        textWeights = new double[positions.length];
        rules = new DecisionRule[m];
        votes = new boolean[m];
        needs = new double[m];
        totalWeights = new double[m];
        sayers = new int[m];
        texts = new double[m];
        open = new boolean[m];
        for (int k = 0; k < m; k++) {
            texts[k] = state.issues().get(k).text();
            open[k] = !state.issues().get(k).isAdopted();
            rules[k] = ruleDecides ? assembly.rule(k) : CAPABILITY_MAJORITY;
            votes[k] = rules[k].isVote();
            needs[k] = votes[k] && rulebook.procedure().mandatesBind()
                    ? Math.max(0.1, 2 * rules[k].quotaShare() - 1)
                    : 1;
            boolean byVotes = ruleDecides && votes[k];
            for (int p = 0; p < assembly.parties(); p++) {
                int cell = assembly.cell(p, k);
                if (assembly.isMember(cell) && saliences[cell] > 0 && !seats.isAway(p)) {
                    say[cell] = true;
                    weights[cell] = assembly.capability(cell) * saliences[cell];
                    textWeights[cell] = byVotes ? assembly.votes(cell) * saliences[cell] : weights[cell];
                    totalWeights[k] += weights[cell];
                    sayers[k]++;
                }
            }
        }
        shares = new double[assembly.parties()];
        for (int p = 0; p < shares.length; p++) {
            shares[p] = ConcessionCurve.share(rulebook, seats.temperaments().get(p), round, deadline);
        }
        slack = rulebook.get(Parameter.SLACK);
        indifferenceSlack = rulebook.get(Parameter.INDIFFERENCE_SLACK);
        lows = new double[positions.length];
        highs = new double[positions.length];
        for (int cell = 0; cell < lows.length; cell++) {
            lows[cell] = Mandate.lowest(this, cell);
            highs[cell] = Mandate.highest(this, cell);
        }
    }

    public Assembly assembly() {
        return assembly;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public int round() {
        return round;
    }

    public int deadline() {
        return deadline;
    }

    /** Part of the time that is over, 0 to 1. */
    public double elapsed() {
        return Math.min(1, (double) round / deadline);
    }

    public int parties() {
        return assembly.parties();
    }

    public int issues() {
        return assembly.issues();
    }

    public int cell(int party, int issue) {
        return assembly.cell(party, issue);
    }

    public double ideal(int cell) {
        return ideals[cell];
    }

    /** Share of 0 to 1. */
    public double salience(int cell) {
        return saliences[cell];
    }

    public double position(int cell) {
        return positions[cell];
    }

    public double lastMove(int cell) {
        return lastMoves[cell];
    }

    public double bend(int cell) {
        return bends[cell];
    }

    /** A bend earned in this round, by the rules of the round. */
    public void setBend(int cell, double bend) {
        bends[cell] = bend;
        lows[cell] = Mandate.lowest(this, cell);
        highs[cell] = Mandate.highest(this, cell);
    }

    /** True where the party counts, cares and is in the room. */
    public boolean hasSay(int cell) {
        return say[cell];
    }

    /** Capability x salience of a party with a say, else 0. */
    public double weight(int cell) {
        return weights[cell];
    }

    public double totalWeight(int issue) {
        return totalWeights[issue];
    }

    /** Parties with a say on an issue. */
    public int sayers(int issue) {
        return sayers[issue];
    }

    /**
     * Weight of a position in the chair's middle and in trades: votes x salience where delegations vote, else capability
     * x salience; 0 without a say.
     */
    public double textWeight(int cell) {
        return textWeights[cell];
    }

    /** The rule that decides an issue under the present theory. */
    public DecisionRule rule(int issue) {
        return rules[issue];
    }

    /** Votes of a party with a say under the rule in force. */
    public double votes(int cell) {
        if (!hasSay(cell)) {
            return 0;
        }
        return rulebook.procedure().issueRuleDecides() ? assembly.votes(cell) : assembly.capability(cell);
    }

    public boolean hasVeto(int cell) {
        return rulebook.procedure().issueRuleDecides() && assembly.hasVeto(cell);
    }

    /**
     * How much the movement of each side is needed: 1 where everyone's consent is, less where votes decide, because the
     * side that has the votes need not move.
     */
    public double need(int issue) {
        return needs[issue];
    }

    /** True where delegations vote under the rule in force. */
    public boolean isVote(int issue) {
        return votes[issue];
    }

    /** Lower edge of a mandate: see {@link Mandate#low}. */
    double low(int cell) {
        return lows[cell];
    }

    /** Upper edge of a mandate: see {@link Mandate#high}. */
    double high(int cell) {
        return highs[cell];
    }

    public double tension(int pair) {
        return tensions[pair];
    }

    public double startTension(int pair) {
        return startTensions[pair];
    }

    public double affinity(int pair) {
        return affinities[pair];
    }

    public double tension(int a, int b) {
        return tensions[PairTable.index(a, b)];
    }

    public double text(int issue) {
        return texts[issue];
    }

    /** A copy of the texts, by issue. */
    public double[] texts() {
        return texts.clone();
    }

    public void setText(int issue, double text) {
        texts[issue] = text;
    }

    public boolean isOpen(int issue) {
        return open[issue];
    }

    public boolean isPerson(int party) {
        return seats.isPerson(party);
    }

    public boolean isAway(int party) {
        return seats.isAway(party);
    }

    public Temperament temperament(int party) {
        return seats.temperaments().get(party);
    }

    /** Share of its room that an automatic party would give by now, 0 to 1. */
    public double concessionShare(int party) {
        return shares[party];
    }

    double slack(int cell) {
        double unconcern = 1 - saliences[cell];
        return slack + indifferenceSlack * unconcern * unconcern;
    }
}
