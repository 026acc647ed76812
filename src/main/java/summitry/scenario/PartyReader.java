package summitry.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.AuthorBriefs;
import summitry.model.Capability;
import summitry.model.Flaw;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Temperament;

/** Reads who sits at the table. */
final class PartyReader {
    private static final int CODE = 4;

    private final Names names;

    PartyReader(Names names) {
        this.names = names;
    }

    Optional<Party> read(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(fields -> {
            String id = names.parties().declare(fields);
            Localized name = fields.localized("name");
            String code = fields.required("code").map(s -> label(s, CODE)).orElse("");
            String flag = fields.optional("flag").map(PartyReader::flag).orElse("");
            Capability capability = fields.required("capability").map(this::capability)
                    .orElse(Capability.of(1));
            Optional<Temperament> temperament = fields.optional("temperament")
                    .map(s -> s.oneOf(List.of(Temperament.values()), Temperament::key));
            Localized reason = fields.optionalLocalized("temperamentReason");
            Localized brief = fields.optionalLocalized("brief");
            AuthorBriefs briefs = fields.optional("briefs").map(PartyReader::briefs)
                    .orElse(AuthorBriefs.NONE);
            fields.close();
            return spot.problems().ifNoneSince(before, () -> new Party(new PartyId(id), name, code, flag,
                    capability, temperament, reason, brief, briefs));
        });
    }

    private static AuthorBriefs briefs(Spot spot) {
        return spot.fields().map(f -> {
            AuthorBriefs briefs = new AuthorBriefs(f.optionalLocalized("short"),
                    f.optionalLocalized("confidential"), f.optionalLocalized("confidentialShort"));
            f.close();
            return briefs;
        }).orElse(AuthorBriefs.NONE);
    }

    private Capability capability(Spot spot) {
        Optional<Fields> fields = spot.fields();
        if (fields.isEmpty()) {
            return Capability.of(1);
        }
        double general = fields.get().required("general").map(s -> s.aboveZero(1e9)).orElse(1.0);
        SortedMap<String, Double> shares = new TreeMap<>();
        fields.get().optional("themes").flatMap(Spot::fields).ifPresent(themes -> {
            for (Fields.Entry entry : themes.all()) {
                shares.put(names.themes().reference(entry.name()), entry.value().aboveZero(1e9));
            }
        });
        fields.get().close();
        return new Capability(general, shares);
    }

    /** A text of at most so many characters. */
    static String label(Spot spot, int limit) {
        String text = spot.words();
        if (text.codePointCount(0, text.length()) > limit) {
            spot.remark(new Flaw.LabelTooLong(text, text.codePointCount(0, text.length()), limit));
        }
        return text;
    }

    private static String flag(Spot spot) {
        String flag = spot.text(true);
        if (!flag.isEmpty() && !flag.matches("[A-Za-z]{2}")) {
            spot.note(new Flaw.NotAFlag(flag));
        }
        return flag;
    }
}
