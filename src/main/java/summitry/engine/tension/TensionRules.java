package summitry.engine.tension;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summitry.engine.measure.Situation;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.engine.rule.Moves;
import summitry.engine.rule.Trade;
import summitry.engine.trace.Reasons;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Docket;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Temperament;

/**
 * What raises and lowers the tension of every pair in a round. Goldstein 1992 for threats and sanctions, Osgood 1962 for
 * reassurance, Richardson 1960 for fading; RULES section 7.
 */
public final class TensionRules {
    private final Situation situation;
    private final Rulebook rulebook;
    private final Clashes clashes;
    private final Randomness randomness;
    private final Tensions tensions;

    public TensionRules(Situation situation, Clashes clashes, Randomness randomness, Reasons reasons) {
        this.situation = situation;
        this.clashes = clashes;
        this.randomness = randomness;
        rulebook = situation.rulebook();
        tensions = new Tensions(situation, reasons);
    }

    /**
     * The tensions after a round.
     *
     * @param responses to the text of the round, before the moves
     * @param moves of the round, complete
     */
    public PairTable afterRound(ResponseTable responses, Moves moves, List<Trade> trades,
            List<Docket.Placed> acts) {
        int[] kept = tradesByPair(trades);
        int[] contested = contested(responses);
        for (int a = 1; a < situation.parties(); a++) {
            for (int b = 0; b < a; b++) {
                int pair = PairTable.index(a, b);
                if (clashes.care(pair) > 0 && !situation.isAway(a) && !situation.isAway(b)) {
                    clash(a, b, pair);
                    if (situation.round() >= 2) {
                        refusedText(a, b, pair, responses, contested);
                    }
                    answered(a, b, pair, moves);
                    coercion(a, b, pair);
                    reassurance(a, b, pair);
                }
                if (kept[pair] > 0 && rulebook.isOn(RuleId.TRADE_KEPT)) {
                    add(RuleId.TRADE_KEPT, a, b, -rulebook.get(Parameter.TRADE_KEPT_RELIEF) * kept[pair],
                            new Cause.TradeKept(kept[pair]));
                }
                fading(a, b, pair, 1);
            }
        }
        acts.forEach(this::act);
        return tensions.result();
    }

    /** The tensions after a round in which nobody negotiated: tempers cool twice as fast. */
    public PairTable afterPause() {
        for (int a = 1; a < situation.parties(); a++) {
            for (int b = 0; b < a; b++) {
                fading(a, b, PairTable.index(a, b), 2);
            }
        }
        return tensions.result();
    }

    /** Open issues whose text somebody supports and somebody refuses. */
    private int[] contested(ResponseTable responses) {
        int[] issues = new int[situation.issues()];
        int count = 0;
        for (int k = 0; k < issues.length; k++) {
            boolean wanted = false;
            boolean refused = false;
            for (int p = 0; p < situation.parties() && situation.isOpen(k); p++) {
                wanted |= responses.get(p, k) == Response.SUPPORT;
                refused |= responses.get(p, k) == Response.OBJECT;
            }
            if (wanted && refused) {
                issues[count++] = k;
            }
        }
        return Arrays.copyOf(issues, count);
    }

    private int[] tradesByPair(List<Trade> trades) {
        int[] kept = situation.scratch().ints(PairTable.count(situation.parties()));
        trades.forEach(t -> kept[PairTable.index(t.giver(), t.returner())]++);
        return kept;
    }

    private void clash(int a, int b, int pair) {
        double points = rulebook.get(Parameter.CONFLICT_GAIN) * clashes.amplification(pair)
                * clashes.mean(pair);
        if (points != 0 && rulebook.isOn(RuleId.CONFLICT)) {
            tensions.add(pair, points);
            if (tensions.explains()) {
                tensions.because(RuleId.CONFLICT, a, b,
                        new Cause.AimsClash(situation.assembly().issueId(clashes.heaviestIssue(pair))),
                        points);
            }
        }
    }

    private void refusedText(int a, int b, int pair, ResponseTable responses, int[] contested) {
        double sum = 0;
        double most = 0;
        int issue = 0;
        for (int k : contested) {
            Response one = responses.get(a, k);
            Response other = responses.get(b, k);
            boolean split = (one == Response.OBJECT && other == Response.SUPPORT)
                    || (one == Response.SUPPORT && other == Response.OBJECT);
            if (split) {
                double both = clashes.both(situation.cell(a, k), situation.cell(b, k));
                double force = both * both * both;
                sum += force;
                if (force > most) {
                    most = force;
                    issue = k;
                }
            }
        }
        double points = rulebook.get(Parameter.REFUSED_TEXT_GAIN) * clashes.amplification(pair) * sum
                / clashes.care(pair);
        if (points != 0 && rulebook.isOn(RuleId.REFUSED_TEXT)) {
            tensions.add(pair, points);
            if (tensions.explains()) {
                tensions.because(RuleId.REFUSED_TEXT, a, b,
                        new Cause.TextRefused(situation.assembly().issueId(issue)), points);
            }
        }
    }

    private void answered(int a, int b, int pair, Moves moves) {
        double sum = 0;
        double most = 0;
        int issue = 0;
        for (int k = 0; k < situation.issues(); k++) {
            int one = situation.cell(a, k);
            int other = situation.cell(b, k);
            double both = clashes.both(one, other);
            if (both == 0 || !situation.isOpen(k)) {
                continue;
            }
            double towards = Math.signum(situation.position(other) - situation.position(one));
            double mutual = Math.min(moves.of(one) * towards, -moves.of(other) * towards);
            if (mutual > 0) {
                sum += both * mutual;
                if (both * mutual > most) {
                    most = both * mutual;
                    issue = k;
                }
            }
        }
        double points = -rulebook.get(Parameter.ANSWERED_RELIEF) * sum / clashes.care(pair);
        if (points != 0 && rulebook.isOn(RuleId.CONCESSION_ANSWERED)) {
            tensions.add(pair, points);
            if (tensions.explains()) {
                tensions.because(RuleId.CONCESSION_ANSWERED, a, b,
                        new Cause.ConcessionsAnswered(situation.assembly().issueId(issue)), points);
            }
        }
    }

    /** Threats and sanctions between automatic parties whose red lines exclude each other on what both hold dear. */
    private void coercion(int a, int b, int pair) {
        if (!clashes.isFierce(pair) || situation.isPerson(a) || situation.isPerson(b)) {
            return;
        }
        double chance = rulebook.get(Parameter.THREAT_CHANCE) * clashes.amplification(pair)
                * Math.sqrt(clashes.mean(pair));
        if (situation.tension(pair) >= rulebook.get(Parameter.THREAT_FROM) && rulebook.isOn(RuleId.THREAT)
                && drawn(Purpose.THREAT, a, b) < chance) {
            add(RuleId.THREAT, a, b, rulebook.get(Parameter.THREAT_GAIN),
                    new Cause.Threatened(Optional.empty()));
        }
        if (situation.tension(pair) >= rulebook.get(Parameter.SANCTION_FROM) && rulebook.isOn(RuleId.SANCTION)
                && drawn(Purpose.SANCTION, a, b) < chance) {
            add(RuleId.SANCTION, a, b, rulebook.get(Parameter.SANCTION_GAIN),
                    new Cause.Sanctioned(Optional.empty()));
        }
    }

    private void reassurance(int a, int b, int pair) {
        double tension = situation.tension(pair);
        boolean ripe = tension >= 35 && tension <= 75 && !(situation.temperament(a) == Temperament.HOLD_OUT
                && situation.temperament(b) == Temperament.HOLD_OUT);
        if (!ripe || situation.isPerson(a) || situation.isPerson(b) || !rulebook.isOn(RuleId.REASSURANCE)) {
            return;
        }
        double chance = rulebook.get(Parameter.REASSURANCE_CHANCE) * (1 - Math.sqrt(clashes.mean(pair)));
        if (drawn(Purpose.REASSURANCE, a, b) < chance) {
            add(RuleId.REASSURANCE, a, b, -rulebook.get(Parameter.REASSURANCE_RELIEF),
                    new Cause.Reassured(Optional.empty()));
        }
    }

    private double drawn(Purpose purpose, int a, int b) {
        return randomness.uniform(purpose, situation.round(),
                Randomness.pair(situation.assembly().partyKey(a), situation.assembly().partyKey(b)));
    }

    private void fading(int a, int b, int pair, int times) {
        double rest = situation.startTension(pair) / 2;
        double points = -times * rulebook.get(Parameter.FADING_SHARE)
                * Math.max(0, situation.tension(pair) - rest);
        if (points != 0 && rulebook.isOn(RuleId.FADING)) {
            tensions.add(pair, points);
            if (tensions.explains()) {
                tensions.because(RuleId.FADING, a, b, new Cause.TimePassed(rest), points);
            }
        }
    }

    /** What persons did on purpose. */
    private void act(Docket.Placed placed) {
        PartyId by = placed.party();
        switch (placed.act()) {
            case Act.Press(PartyId target, var issue) -> add(RuleId.PRESSURE, index(by), index(target),
                    rulebook.get(Parameter.PRESS_TENSION), new Cause.LeanedOn(by, issue));
            case Act.Threaten(PartyId target) -> add(RuleId.THREAT, index(by), index(target),
                    rulebook.get(Parameter.THREAT_GAIN), new Cause.Threatened(Optional.of(by)));
            case Act.Sanction(PartyId target) -> add(RuleId.SANCTION, index(by), index(target),
                    rulebook.get(Parameter.SANCTION_GAIN), new Cause.Sanctioned(Optional.of(by)));
            case Act.Reassure(PartyId target) -> add(RuleId.REASSURANCE, index(by), index(target),
                    -rulebook.get(Parameter.REASSURANCE_RELIEF), new Cause.Reassured(Optional.of(by)));
            case Act.Mediate(PartyId one, PartyId other) -> add(RuleId.MEDIATION, index(one), index(other),
                    -rulebook.get(Parameter.MEDIATION_RELIEF), new Cause.Mediated(by));
            case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.ProposeTrade _,Act.AnswerTrade _,Act.Respond _,Act.Amend _,Act.WalkOut _,Act.Return _ ->
                {
                }
        }
    }

    private int index(PartyId party) {
        return situation.assembly().scenario().indexOf(party);
    }

    private void add(RuleId rule, int a, int b, double points, Cause cause) {
        if (points == 0) {
            return;
        }
        tensions.add(PairTable.index(a, b), points);
        if (tensions.explains()) {
            tensions.because(rule, a, b, cause, points);
        }
    }
}
