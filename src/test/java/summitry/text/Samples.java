package summitry.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitry.SummitBuilder;
import summitry.model.Act;
import summitry.model.DecisionRule;
import summitry.model.Docket;
import summitry.model.EndingKind;
import summitry.model.Group;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.Outcome;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Rulebook;
import summitry.model.Scenario;

/** A scenario whose names differ from its ids and from language to language, and every case of a sealed type. */
final class Samples {
    static final PartyId CHINA = new PartyId("CHN");
    static final PartyId STATES = new PartyId("USA");
    static final IssueId FUND = new IssueId("FNDX");
    static final IssueId TARIFF = new IssueId("TRFX");
    /** Ids that no sentence may show. */
    static final List<String> IDS = List.of("CHN", "USA", "FNDX", "TRFX", "oil-shock", "grp-x");

    private Samples() {}

    static Scenario scenario() {
        Scenario plain = new SummitBuilder().seat("CHN", 40).seat("USA", 60)
                .item("FNDX", new DecisionRule.Consensus(), 20).item("TRFX", new DecisionRule.Consensus(), 50)
                .wants("CHN", "FNDX", 30, 80).wants("USA", "FNDX", 70, 60).wants("CHN", "TRFX", 80, 40)
                .wants("USA", "TRFX", 10, 90).build();
        List<Party> parties = List.of(named(plain.parties().get(0), "China", "Tiongkok"),
                named(plain.parties().get(1), "United States", "Amerika Serikat"));
        List<Issue> issues = List.of(named(plain.issues().get(0), "Climate fund", "Dana iklim"),
                named(plain.issues().get(1), "Tariffs", "Tarif"));
        Group group = new Group("grp-x", new Localized("Group of two", "Kelompok dua"), true, List.of(),
                List.of(CHINA, STATES));
        Inject inject = new Inject("oil-shock", new Localized("Oil shock", "Guncangan minyak"),
                new Localized("Prices double overnight.", "Harga naik dua kali dalam semalam."),
                new Inject.Condition.ByChair(), List.of());
        return new Scenario(plain.id(), plain.title(), plain.subtitle(), plain.summary(), plain.place(),
                plain.dates(), 0, 10, 8, false, Rulebook.SUMMIT, plain.themes(), List.of(group), List.of(),
                parties, issues, plain.preferences(), List.of(), List.of(inject), Optional.empty(),
                List.of());
    }

    private static Party named(Party party, String en, String id) {
        return new Party(party.id(), new Localized(en, id), party.code(), "", party.capability(),
                party.temperament(), party.temperamentReason(), party.brief());
    }

    private static Issue named(Issue issue, String en, String id) {
        return new Issue(issue.id(), issue.theme(), new Localized(en, id), new Localized(en, id),
                issue.scale(), issue.statusQuo(), issue.noDeal(), issue.rule(), issue.members(),
                issue.vetoes(), issue.procedure(), issue.unit(), issue.known());
    }

    /** Every record of a sealed type, made with plausible values; where a value has two kinds, one record of each. */
    static <T> List<T> of(Class<T> sealed) {
        List<T> samples = new ArrayList<>();
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                of(type).forEach(s -> samples.add(sealed.cast(s)));
                continue;
            }
            for (int variant = 0; variant < 3; variant++) {
                T sample = sealed.cast(make(type, variant));
                if (!samples.contains(sample)) {
                    samples.add(sample);
                }
            }
        }
        return samples;
    }

    private static Object make(Class<?> type, int variant) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = new Object[parts.length];
        int parties = 0;
        int issues = 0;
        for (int p = 0; p < parts.length; p++) {
            values[p] = switch (types[p].getSimpleName()) {
                case "PartyId" -> parties++ == 0 ? CHINA : STATES;
                case "IssueId" -> issues++ == 0 ? FUND : TARIFF;
                default -> value(parts[p], variant);
            };
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static @Nullable Object value(RecordComponent part, int variant) {
        Class<?> type = part.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[variant % type.getEnumConstants().length];
        }
        return switch (type.getSimpleName()) {
            case "double" -> List.of("share", "strength", "acceptance", "textAcceptance", "violatedShare")
                    .contains(part.getName()) ? 0.25 : 12.5;
            case "int" -> variant + 1;
            case "boolean" -> variant == 0;
            case "String" -> switch (part.getName()) {
                case "inject" -> part.getDeclaringRecord().getSimpleName().startsWith("NoSuch")
                        ? "Atlantis"
                        : "oil-shock";
                case "group" -> "grp-x";
                default -> "Atlantis";
            };
            case "Optional" -> variant == 0 ? Optional.empty() : Optional.of(STATES);
            case "List" -> part.getName().equals("objections") && variant > 0
                    ? List.of(CHINA, STATES)
                    : List.of();
            case "Act" -> new Act.Hold(TARIFF);
            case "Order" -> variant == 0
                    ? new Docket.Order.Text(FUND, 40)
                    : new Docket.Order.Vote(TARIFF);
            case "Proposal" -> new Proposal(variant + 1, CHINA, STATES, FUND, 5, TARIFF, 4.5,
                    Proposal.Answer.values()[variant]);
            case "Rulebook" -> Rulebook.SUMMIT;
            case "Outcome" -> new Outcome(EndingKind.values()[variant],
                    List.of(), List.of());
            // Tables and states, of which no sentence speaks.
            default -> null;
        };
    }
}
