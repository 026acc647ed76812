package summitry.fiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.model.Credit;
import summitry.model.Indicator;
import summitry.model.Issue;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.text.Words;

/**
 * The teacher's key to a fiction: who is who, and everything that was left out of the draft, so that no source, licence or
 * known result is lost with it.
 *
 * @param before the draft with its real names
 * @param retold the same under invented ones
 */
public record Key(Draft before, Retold retold) {
    /** How a code stands behind its name. */
    private static final String WITH_CODE = "%s (%s)";

    /** A heading, and one row for every name and everything that was left out: what it is, real, invented. */
    public List<List<String>> rows(Words words) {
        Rows rows = new Rows(words);
        rows.row("what", rows.words.get("fiction.key.real"), rows.words.get("fiction.key.invented"));
        names(rows);
        about(rows);
        before.issues().forEach(i -> i.known().ifPresent(k -> known(rows, i, k)));
        before.ending().ifPresent(e -> ending(rows, e));
        for (Indicator i : before.indicators()) {
            rows.left("indicator", "%s: %s".formatted(rows.in(i.name()), i.source()), i.source());
        }
        sources().forEach(s -> rows.left("source", s, s));
        before.credits().forEach(c -> credit(rows, c));
        return List.copyOf(rows.all);
    }

    private void names(Rows rows) {
        List<Named> names = retold.fiction().names();
        rows.row("title", rows.in(before.about().title()), rows.in(retold.after().about().title()));
        for (int i = 0; i < names.size(); i++) {
            Named n = names.get(i);
            boolean isSeat = n.isParty() && i < before.parties().size();
            String real = isSeat
                    ? rows.named(before.parties().get(i).name(), before.parties().get(i).code())
                    : rows.in(n.realName());
            rows.row(isSeat ? "party" : "name", real,
                    n.code().isEmpty() ? rows.in(n.name()) : rows.named(n.name(), n.code()));
        }
    }

    private void about(Rows rows) {
        About a = before.about();
        rows.left("year", String.valueOf(a.year()), a.year() == 0 ? "" : "x");
        rows.left("place", rows.in(a.place()), rows.in(a.place()));
        rows.left("dates", rows.in(a.dates()), rows.in(a.dates()));
    }

    private static void known(Rows rows, Issue issue, Issue.KnownValue known) {
        String value = Stream.concat(Stream.of(rows.in(issue.title()), rows.number(known.documents())),
                known.inFact().map(rows::number).stream()).reduce((a, b) -> a + "; " + b).orElse("");
        rows.left("known", rows.joined(value, rows.in(known.source()), String.join(" ", known.links())),
                value);
    }

    private static void ending(Rows rows, KnownEnding ending) {
        String text = rows.in(ending.text());
        rows.left("ending", rows.joined(text, String.join(" ", ending.sources()), ""), text);
    }

    private static void credit(Rows rows, Credit c) {
        rows.left("credit", rows.joined(c.name(), c.licence(), c.link(), rows.in(c.note())), c.name());
    }

    /** Every source of a position once, with its day, in the order of the table. */
    private Set<String> sources() {
        Set<String> all = new LinkedHashSet<>();
        before.parties().forEach(p -> before.issues().forEach(i -> {
            Cell cell = before.cells().get(new Place(p.id(), i.id()));
            if (!cell.source().isEmpty()) {
                all.add(cell.date().isEmpty()
                        ? cell.source()
                        : WITH_CODE.formatted(cell.source(), cell.date()));
            }
        }));
        return all;
    }

    /** Rows in one language, as they are written. */
    private static final class Rows {
        private final Words words;
        private final List<List<String>> all = new ArrayList<>();

        Rows(Words words) {
            this.words = words;
        }

        String in(Localized text) {
            return text.in(words.language());
        }

        String named(Localized name, String code) {
            return WITH_CODE.formatted(in(name), code);
        }

        String number(double value) {
            return String.valueOf(Math.round(value));
        }

        String joined(String... parts) {
            return String.join("; ", Stream.of(parts).filter(p -> !p.isBlank()).toList());
        }

        void row(String what, String real, String invented) {
            all.add(List.of(words.get("fiction.key." + what), real, invented));
        }

        /** Something that the fiction does without; no row where there was nothing. */
        void left(String what, String real, String given) {
            if (!given.isBlank()) {
                row(what, real, words.get("fiction.key.left-out"));
            }
        }
    }
}
