package summitry.engine.measure;

import summitry.model.Climate;
import summitry.model.DecisionRule;
import summitry.model.NegotiationState;
import summitry.model.Parameter;
import summitry.model.PositionTable;
import summitry.model.Rulebook;
import summitry.model.Seats;
import summitry.model.Stances;
import summitry.model.Temperament;

/**
 * A state as the rules of one round read it. The texts may be redrafted and red lines bend while it is built up; positions,
 * tensions and the rest are those at the start of the round. Used by one thread.
 */
public final class Situation {
    private final Assembly assembly;
    private final Scratch scratch;
    private final Rulebook rulebook;
    private final Seats seats;
    private final Stances stances;
    private final Climate climate;
    private final int round;
    private final Voices voices;
    private final double[] bends;
    private final double[] lows;
    private final double[] highs;
    private final double[] texts;
    private final boolean[] open;
    private final double[] shares;
    private final double slack;
    private final double indifferenceSlack;

    /** @param round the round that is being resolved, or the last one resolved, from 0 */
    public static Situation of(Assembly assembly, NegotiationState state, int round) {
        return of(assembly, state, round, new Scratch());
    }

    /** @param scratch where the situation and the work on it take their arrays from; they last until it takes them back */
    public static Situation of(Assembly assembly, NegotiationState state, int round, Scratch scratch) {
        return new Situation(assembly, state, round, scratch);
    }

    private Situation(Assembly assembly, NegotiationState state, int round, Scratch scratch) {
        this.assembly = assembly;
        this.scratch = scratch;
        this.round = round;
        rulebook = state.rulebook();
        seats = state.seats();
        stances = state.stances();
        climate = state.climate();
        voices = new Voices(assembly, rulebook, seats, stances.saliences(), scratch);
        texts = scratch.doubles(issues());
        open = scratch.booleans(issues());
        for (int k = 0; k < texts.length; k++) {
            texts[k] = state.issues().get(k).text();
            open[k] = !state.issues().get(k).isAdopted();
        }
        shares = scratch.doubles(parties());
        for (int p = 0; p < shares.length; p++) {
            shares[p] = ConcessionCurve.share(rulebook, temperament(p), round, deadline());
        }
        slack = rulebook.get(Parameter.SLACK);
        indifferenceSlack = rulebook.get(Parameter.INDIFFERENCE_SLACK);
        bends = scratch.doubles(parties() * issues());
        lows = scratch.doubles(bends.length);
        highs = scratch.doubles(bends.length);
        for (int cell = 0; cell < bends.length; cell++) {
            setBend(cell, stances.bends().at(cell));
        }
    }

    private Situation(Situation before, NegotiationState state) {
        assembly = before.assembly;
        scratch = before.scratch;
        round = before.round;
        rulebook = before.rulebook;
        seats = before.seats;
        stances = state.stances();
        climate = state.climate();
        voices = before.voices;
        texts = before.texts;
        open = before.open;
        shares = before.shares;
        slack = before.slack;
        indifferenceSlack = before.indifferenceSlack;
        bends = before.bends;
        lows = before.lows;
        highs = before.highs;
    }

    /**
     * The same round once its moves are made: the texts and mandates of this situation, which is used no more.
     *
     * @param state in which nothing but positions and tensions is other than this situation says
     */
    public Situation moved(NegotiationState state) {
        return new Situation(this, state);
    }

    /** Where the work on this situation takes its arrays from. */
    public Scratch scratch() {
        return scratch;
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
        return assembly.scenario().rounds();
    }

    /** Part of the time that is over, 0 to 1. */
    public double elapsed() {
        return Math.min(1, (double) round / deadline());
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
        return stances.ideals().at(cell);
    }

    /** Share of 0 to 1. */
    public double salience(int cell) {
        return stances.saliences().at(cell);
    }

    public double position(int cell) {
        return stances.positions().at(cell);
    }

    public double lastMove(int cell) {
        return stances.moves().at(cell);
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

    /** The bends as they are now. */
    public PositionTable bends() {
        return PositionTable.copyOf(issues(), bends);
    }

    /** True where the party counts, cares and is in the room. */
    public boolean hasSay(int cell) {
        return voices.hasSay(cell);
    }

    /** Capability x salience of a party with a say, else 0. */
    public double weight(int cell) {
        return voices.weight(cell);
    }

    public double totalWeight(int issue) {
        return voices.totalWeight(issue);
    }

    /** Parties with a say on an issue. */
    public int sayers(int issue) {
        return voices.sayers(issue);
    }

    /**
     * Weight of a position in the chair's middle and in trades: votes x salience where delegations vote, else capability
     * x salience; 0 without a say.
     */
    public double textWeight(int cell) {
        return voices.textWeight(cell);
    }

    /** The rule that decides an issue under the present theory. */
    public DecisionRule rule(int issue) {
        return voices.rule(issue);
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
        return voices.need(issue);
    }

    /** True where delegations vote under the rule in force. */
    public boolean isVote(int issue) {
        return voices.isVote(issue);
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
        return climate.tensions().at(pair);
    }

    public double startTension(int pair) {
        return climate.startTensions().at(pair);
    }

    public double affinity(int pair) {
        return climate.affinities().at(pair);
    }

    public double tension(int a, int b) {
        return climate.tensions().get(a, b);
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
        double unconcern = 1 - salience(cell);
        return slack + indifferenceSlack * unconcern * unconcern;
    }
}
