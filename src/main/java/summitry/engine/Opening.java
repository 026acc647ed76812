package summitry.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import summitry.engine.delegation.Temperaments;
import summitry.engine.measure.Assembly;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.Climate;
import summitry.model.Confidence;
import summitry.model.Controller;
import summitry.model.Docket;
import summitry.model.Issue;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.model.PairTable;
import summitry.model.Parameter;
import summitry.model.PositionTable;
import summitry.model.Preference;
import summitry.model.ResponseTable;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Seats;
import summitry.model.Stances;
import summitry.model.Temperament;

/**
 * The state before the first round. Each run draws how much parties care and what they want a little anew, because a coded
 * preference is an estimate: s' = clamp(s (1 + 0.15 g), 0.01, 1) and y' = y + sd g sign(y - M), kept on the scale and
 * inside the red lines. The sign makes the draw "more or less extreme", so that mirroring a scale mirrors the run.
 */
final class Opening {
    private static final double ROUNDING = 1e-9;

    private final Assembly assembly;
    private final Randomness randomness;
    private final Rulebook rulebook;

    Opening(Assembly assembly, Randomness randomness) {
        this.assembly = assembly;
        this.randomness = randomness;
        rulebook = assembly.scenario().rulebook();
    }

    NegotiationState state() {
        Scenario scenario = assembly.scenario();
        int n = assembly.parties();
        int m = assembly.issues();
        PositionTable zeros = PositionTable.zeros(n, m);
        PairTable tensions = pairs(false);
        List<Temperament> temperaments = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            temperaments.add(Temperaments.of(scenario, p));
        }
        Seats seats = new Seats(Collections.nCopies(n, Controller.AUTOMATIC), temperaments,
                Collections.nCopies(n, false));
        List<IssueState> issues = scenario.issues().stream().map(Issue::statusQuo).map(IssueState::untouched)
                .toList();
        return new NegotiationState(0, rulebook, seats, stances(zeros),
                new Climate(tensions, tensions, pairs(true)),
                issues, ResponseTable.silent(n, m), Docket.EMPTY, Optional.empty());
    }

    private PairTable pairs(boolean affinity) {
        double[] cells = new double[PairTable.count(assembly.parties())];
        for (int pair = 0; pair < cells.length; pair++) {
            cells[pair] = affinity ? assembly.affinity(pair) : assembly.tension(pair);
        }
        return PairTable.copyOf(assembly.parties(), cells);
    }

    private Stances stances(PositionTable zeros) {
        PositionTable.Draft ideals = zeros.draft();
        PositionTable.Draft saliences = zeros.draft();
        PositionTable.Draft positions = zeros.draft();
        for (int k = 0; k < assembly.issues(); k++) {
            double middle = Temperaments.middle(assembly.scenario(), k);
            for (int p = 0; p < assembly.parties(); p++) {
                Preference preference = assembly.scenario().preferences().get(p, k);
                long key = Randomness.cell(assembly.partyKey(p), assembly.issueKey(k));
                double ideal = ideal(preference, middle, key);
                ideals.set(p, k, ideal);
                saliences.set(p, k, salience(preference, key));
                double stated = preference.stated() == preference.ideal()
                        ? ideal
                        : preference.stated() + ideal - preference.ideal();
                positions.set(p, k, Math.min(100, Math.max(0, stated)));
            }
        }
        return new Stances(ideals.freeze(), saliences.freeze(), positions.freeze(), zeros, zeros);
    }

    private double salience(Preference preference, long key) {
        double share = preference.salience() / 100;
        if (share == 0 || share == 1) {
            return share;
        }
        double drawn = share * (1 + rulebook.get(Parameter.SALIENCE_SPREAD)
                * randomness.gaussian(Purpose.SALIENCE, 0, key));
        return Math.min(1, Math.max(0.01, drawn));
    }

    private double ideal(Preference preference, double middle, long key) {
        double drawn = preference.ideal() + rulebook.get(spread(preference.confidence()))
                * randomness.gaussian(Purpose.IDEAL, 0, key) * side(preference.ideal() - middle);
        return Math.min(preference.high(), Math.max(preference.low(), drawn));
    }

    /** A party that is the middle itself, but for rounding, is on no side of it. */
    private static double side(double distance) {
        return Math.abs(distance) < ROUNDING ? 0 : Math.signum(distance);
    }

    private static Parameter spread(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> Parameter.IDEAL_SPREAD_HIGH;
            case MEDIUM -> Parameter.IDEAL_SPREAD_MEDIUM;
            case LOW -> Parameter.IDEAL_SPREAD_LOW;
        };
    }
}
