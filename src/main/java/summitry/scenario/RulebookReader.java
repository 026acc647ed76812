package summitry.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitry.model.Flaw;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Theory;

/** Reads the rules in force: the preset of a theory and what differs from it. */
final class RulebookReader {
    private RulebookReader() {}

    static Rulebook read(Spot spot) {
        Optional<Fields> fields = spot.fields();
        if (fields.isEmpty()) {
            return Rulebook.SUMMIT;
        }
        Fields f = fields.get();
        Rulebook book = Rulebook.of(f.oneOf("theory", List.of(Theory.values()), Theory::key));
        Optional<Spot> off = f.optional("off");
        if (off.isPresent()) {
            book = withOff(book, off.get());
        }
        Optional<Fields> parameters = f.optional("parameters").flatMap(Spot::fields);
        if (parameters.isPresent()) {
            book = withParameters(book, parameters.get());
        }
        f.close();
        return book;
    }

    /** A list of rules switched off stands in place of the preset's. */
    private static Rulebook withOff(Rulebook preset, Spot spot) {
        Set<RuleId> off = new HashSet<>();
        for (Spot item : spot.items(0, 2 * RuleId.values().length)) {
            int before = item.problems().hard();
            RuleId rule = item.oneOf(List.of(RuleId.values()), RuleId::key);
            if (item.problems().hard() == before && !off.add(rule)) {
                item.note(new Flaw.RepeatedMember(rule.key()));
            }
        }
        Rulebook book = preset;
        for (RuleId rule : RuleId.values()) {
            book = off.contains(rule) ? book.without(rule) : book.including(rule);
        }
        return book;
    }

    private static Rulebook withParameters(Rulebook preset, Fields fields) {
        Rulebook book = preset;
        for (Parameter parameter : Parameter.all()) {
            Optional<Spot> spot = fields.optional(parameter.key());
            if (spot.isPresent()) {
                book = book.with(parameter, spot.get().number(parameter.lowest(), parameter.highest()));
            }
        }
        fields.close();
        return book;
    }
}
