package summitry.engine.delegation;

import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.Preference;
import summitry.model.Scenario;
import summitry.model.Temperament;

/**
 * The temperament of an automatic delegation: the author's, else derived from what it wants. It follows where it cares
 * little (mean salience under 0.35), holds out where its ideals are far from the weighted middle (35 points or more), builds
 * bridges where they are near (18 or less), and trades between. RULES section 3; design.
 */
public final class Temperaments {
    private static final double CARES_LITTLE = 0.35;
    private static final double FAR = 35;
    private static final double NEAR = 18;

    private Temperaments() {}

    public static Temperament of(Scenario scenario, int party) {
        Party described = scenario.parties().get(party);
        return described.temperament().orElseGet(() -> derived(scenario, party));
    }

    private static Temperament derived(Scenario scenario, int party) {
        double care = 0;
        double distance = 0;
        int count = 0;
        for (int k = 0; k < scenario.issues().size(); k++) {
            Preference preference = scenario.preferences().get(party, k);
            if (preference.salience() == 0
                    || !scenario.issues().get(k).members().contains(scenario.parties().get(party).id())) {
                continue;
            }
            double salience = preference.salience() / 100;
            care += salience;
            distance += salience * Math.abs(preference.ideal() - middle(scenario, k));
            count++;
        }
        if (count == 0 || care / count < CARES_LITTLE) {
            return Temperament.FOLLOWER;
        }
        double mean = distance / care;
        return mean >= FAR
                ? Temperament.HOLD_OUT
                : mean <= NEAR ? Temperament.BRIDGE_BUILDER : Temperament.TRADER;
    }

    /** Capability x salience mean of the ideals of those who count. */
    public static double middle(Scenario scenario, int issue) {
        double sum = 0;
        double total = 0;
        String theme = scenario.issues().get(issue).theme();
        IssueId id = scenario.issues().get(issue).id();
        for (var member : scenario.issue(id).members()) {
            int p = scenario.indexOf(member);
            Preference preference = scenario.preferences().get(p, issue);
            double weight = scenario.parties().get(p).capability().on(theme) * preference.salience();
            sum += weight * preference.ideal();
            total += weight;
        }
        return total == 0 ? scenario.issues().get(issue).statusQuo() : sum / total;
    }
}
