package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.model.Flaw;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Inject.Effect;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;

/** Reads events from outside the room. */
final class InjectReader {
    private static final int EFFECTS = 200;
    private static final List<String> CONDITIONS = List.of("by-chair", "at-round", "tension-above", "adopted",
            "blocked");
    private static final List<String> EFFECT_TYPES = List.of("salience", "position", "tension", "affinity");

    private final Names names;
    private final Known injects = new Known(Flaw.Kind.INJECT);

    InjectReader(Names names) {
        this.names = names;
    }

    Optional<Inject> read(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = injects.declare(f);
            Localized title = f.localized("title");
            Localized text = f.localized("text");
            Condition when = f.required("when").map(this::condition).orElse(new Condition.ByChair());
            List<Effect> effects = new ArrayList<>();
            for (Spot effect : f.items("effects", 0, EFFECTS)) {
                effect(effect).ifPresent(effects::add);
            }
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Inject(id, title, text, when, effects));
        });
    }

    private Condition condition(Spot spot) {
        Condition standIn = new Condition.ByChair();
        Optional<Fields> fields = spot.fields();
        Optional<String> type = fields.flatMap(f -> type(f, CONDITIONS));
        if (fields.isEmpty() || type.isEmpty()) {
            return standIn;
        }
        Fields f = fields.get();
        Condition condition = switch (type.get()) {
            case "at-round" -> new Condition.AtRound(f.whole("round", 1, 1000));
            case "tension-above" -> {
                PartyId a = names.party(f, "a");
                PartyId b = other(f, a);
                yield new Condition.TensionAbove(a, b, f.number("level", 0, 100));
            }
            case "adopted" -> new Condition.Adopted(names.issue(f, "issue"));
            case "blocked" -> new Condition.Blocked(names.issue(f, "issue"));
            default -> standIn;
        };
        f.close();
        return condition;
    }

    private Optional<Effect> effect(Spot spot) {
        Optional<Fields> fields = spot.fields();
        Optional<String> type = fields.flatMap(f -> type(f, EFFECT_TYPES));
        if (fields.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Fields f = fields.get();
        Effect effect = switch (type.get()) {
            case "salience", "position" -> {
                IssueId issue = names.issue(f, "issue");
                List<PartyId> parties = names.parties(f.items("parties", 1, Names.MOST_PARTIES));
                double by = f.number("by", -100, 100);
                yield type.get().equals("salience")
                        ? new Effect.Salience(issue, parties, by)
                        : new Effect.Position(issue, parties, by);
            }
            default -> {
                PartyId a = names.party(f, "a");
                PartyId b = other(f, a);
                yield type.get().equals("tension")
                        ? new Effect.Tension(a, b, f.number("by", -100, 100))
                        : new Effect.Affinity(a, b, f.number("by", -200, 200));
            }
        };
        f.close();
        return Optional.of(effect);
    }

    /** Empty where it is none of them; what belongs to an unknown type is unknown too and not judged. */
    private static Optional<String> type(Fields fields, List<String> types) {
        return fields.required("type").flatMap(s -> {
            int before = s.problems().hard();
            String type = s.oneOf(types, t -> t);
            return s.problems().ifNoneSince(before, () -> type);
        });
    }

    /** The second party of a pair. */
    private PartyId other(Fields fields, PartyId a) {
        PartyId b = names.party(fields, "b");
        if (a.equals(b) && names.parties().contains(a.value())) {
            fields.optional("b").ifPresent(s -> s.note(new Flaw.SameParty(a)));
        }
        return b;
    }
}
