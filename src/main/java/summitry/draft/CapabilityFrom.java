package summitry.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import summitry.model.Capability;
import summitry.model.Indicator;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;

/** Capabilities as indicators give them; see {@link Composition}. */
public final class CapabilityFrom {
    /** Numbers that differ by less, points of 100, are the same. */
    public static final double SAME = 0.001;

    private CapabilityFrom() {}

    /** Which numbers of the parties give way to those of the indicators. */
    public enum Reach {
        /** All of them. */
        ALL,
        /** Those that the indicators gave before; what somebody typed stays. */
        FOLLOWING
    }

    /**
     * What indicators suggest, by party in the order of the table. Where none counts, in general or on a theme, and where a
     * party has nothing of those that count, it keeps what it has, for a capability is above 0. Rounded to four decimals.
     */
    public static Map<PartyId, Capability> of(Draft draft) {
        Map<PartyId, Capability> found = new LinkedHashMap<>();
        with(draft, draft.indicators(), Reach.ALL).parties().forEach(p -> found.put(p.id(), p.capability()));
        return found;
    }

    /** The draft with other indicators, and with the capabilities that they give. */
    public static Draft with(Draft draft, List<Indicator> indicators, Reach reach) {
        List<Party> parties = new ArrayList<>(draft.parties());
        List<Optional<String>> measures = measures(draft);
        for (Optional<String> theme : measures) {
            Composition before = Composition.of(draft.indicators(), theme);
            Composition after = Composition.of(indicators, theme);
            for (int p = 0; p < parties.size(); p++) {
                Party party = parties.get(p);
                boolean stays = reach == Reach.FOLLOWING && differs(before, party, theme);
                OptionalDouble given = after.of(party.id());
                if (!stays && given.isPresent()) {
                    parties.set(p, party.withCapability(put(party.capability(), theme, given.getAsDouble())));
                }
            }
        }
        return draft.withIndicators(indicators).withParties(parties);
    }

    /** In general, then each theme by its id. */
    public static List<Optional<String>> measures(Draft draft) {
        List<Optional<String>> measures = new ArrayList<>(List.of(Optional.empty()));
        draft.themes().stream().map(Theme::id).map(Optional::of).forEach(measures::add);
        return measures;
    }

    /** Whether a party's number is another than its indicators give; not so where they give none. */
    public static boolean differs(Draft draft, Party party, Optional<String> theme) {
        return differs(Composition.of(draft.indicators(), theme), party, theme);
    }

    private static boolean differs(Composition composition, Party party, Optional<String> theme) {
        OptionalDouble given = composition.of(party.id());
        return given.isPresent() && Math.abs(given.getAsDouble() - has(party, theme)) > SAME;
    }

    /** How many numbers are others than the indicators give, of all that they give. */
    public static Count differing(Draft draft) {
        int differ = 0;
        int all = 0;
        for (Optional<String> theme : measures(draft)) {
            Composition composition = Composition.of(draft.indicators(), theme);
            for (Party party : draft.parties()) {
                differ += differs(composition, party, theme) ? 1 : 0;
                all += composition.of(party.id()).isPresent() ? 1 : 0;
            }
        }
        return new Count(differ, all);
    }

    /**
     * Numbers of parties, in general and on themes.
     *
     * @param differing at most all
     */
    public record Count(int differing, int all) {
        /**
         * Whether the indicators no longer are where the numbers come from, as after a party has come or gone; a few that
         * differ were typed.
         */
        public boolean isMost() {
            return 2 * differing > all;
        }
    }

    /** The number of a party, the general one where a theme has none. */
    public static double has(Party party, Optional<String> theme) {
        return theme.map(party.capability()::on).orElseGet(party.capability()::general);
    }

    private static Capability put(Capability capability, Optional<String> theme, double value) {
        if (theme.isEmpty()) {
            return new Capability(value, capability.byTheme());
        }
        TreeMap<String, Double> byTheme = new TreeMap<>(capability.byTheme());
        byTheme.put(theme.get(), value);
        return new Capability(capability.general(), byTheme);
    }

    /**
     * The edit that changes indicators and what follows from them.
     *
     * @param subject what it was about, for the history; may be empty
     */
    public static Edit edit(Draft draft, List<Indicator> indicators, Reach reach, Edit.Purpose purpose,
            String subject) {
        Draft after = with(draft, indicators, reach);
        int changed = 0;
        for (int p = 0; p < draft.parties().size(); p++) {
            changed += draft.parties().get(p).capability().equals(after.parties().get(p).capability())
                    ? 0
                    : 1;
        }
        return new Edit.Whole(after, purpose, changed, subject);
    }
}
