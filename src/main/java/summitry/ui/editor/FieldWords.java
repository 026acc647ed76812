package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summitry.draft.About;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.Theme;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.text.Words;

/** Which fields of a form differ between two drafts of one thing, and what they hold now. */
final class FieldWords {
    /** Characters of a value that are told; a history is narrow. */
    private static final int MOST = 60;

    private final Words words;
    private final List<String> told = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private FieldWords(Words words) {
        this.words = words;
    }

    /** The field and its new value; the names of the fields where several differ; empty where none of a form does. */
    static Optional<String> of(Object before, Object after, Words words) {
        FieldWords fields = new FieldWords(words);
        switch (after) {
            case About now when before instanceof About old -> fields.about(old, now);
            case Party now when before instanceof Party old -> fields.party(old, now);
            case Issue now when before instanceof Issue old -> fields.issue(old, now);
            case Group now when before instanceof Group old -> fields.group(old, now);
            case Bloc now when before instanceof Bloc old -> fields.bloc(old, now);
            case Theme now when before instanceof Theme old ->
                fields.text("theme.name", old.name(), now.name());
            case Inject now when before instanceof Inject old -> fields.inject(old, now);
            default -> {
            }
        }
        return switch (fields.names.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(fields.told.getFirst());
            default -> Optional.of(words.get("editor.history.fields",
                    fields.names.stream().distinct().collect(Collectors.joining(", "))));
        };
    }

    private void about(About old, About now) {
        text("about.title", old.title(), now.title());
        text("about.subtitle", old.subtitle(), now.subtitle());
        text("about.summary", old.summary(), now.summary());
        text("about.place", old.place(), now.place());
        text("about.dates", old.dates(), now.dates());
        value("about.year", old.year(), now.year(), String::valueOf);
        value("about.minutes", old.minutes(), now.minutes(), this::whole);
        value("about.rounds", old.rounds(), now.rounds(), this::whole);
        value("about.single", old.singleUndertaking(), now.singleUndertaking(), this::yes);
    }

    private void party(Party old, Party now) {
        text("party.name", old.name(), now.name());
        value("party.code", old.code(), now.code(), c -> c);
        value("party.flag", old.flag(), now.flag(), f -> FlagNames.name(f, words));
        value("party.power", old.capability().general(), now.capability().general(),
                v -> NumberInput.shown(v, words.language()));
        if (!old.capability().byTheme().equals(now.capability().byTheme())) {
            changed("party.power");
        }
        value("party.temperament", old.temperament(), now.temperament(),
                t -> t.map(k -> words.get("temperament." + k.key() + ".name"))
                        .orElseGet(() -> words.get("editor.party.temperament.automatic")));
        text("party.temperament.reason", old.temperamentReason(), now.temperamentReason());
    }

    private void issue(Issue old, Issue now) {
        text("item.title", old.title(), now.title());
        text("item.short", old.shortTitle(), now.shortTitle());
        if (!old.theme().equals(now.theme())) {
            changed("item.theme");
        }
        for (int i = 0; i < Math.min(old.scale().size(), now.scale().size()); i++) {
            text("item.scale." + 25 * i, old.scale().get(i), now.scale().get(i));
        }
        value("item.status-quo", old.statusQuo(), now.statusQuo(),
                v -> NumberInput.shown(v, words.language()));
        value("item.no-deal", old.noDeal(), now.noDeal(), this::noDeal);
        value("rule.kind", old.rule(), now.rule(), r -> Terms.in(words.language()).decisionRule(r));
        if (!old.members().equals(now.members()) || !old.vetoes().equals(now.vetoes())) {
            changed("rule.who");
        }
        text("item.procedure-part", old.procedure(), now.procedure());
        if (!old.unit().equals(now.unit())) {
            changed("item.unit");
        }
        if (!old.known().equals(now.known())) {
            changed("item.known");
        }
    }

    private void group(Group old, Group now) {
        text("group.name", old.name(), now.name());
        value("group.acts", old.acts(), now.acts(), this::yes);
        if (!old.issues().equals(now.issues())) {
            changed("group.issues");
        }
        value("group.members", old.members().size(), now.members().size(), this::whole);
    }

    private void bloc(Bloc old, Bloc now) {
        text("group.name", old.name(), now.name());
        value("bloc.mark", old.mark(), now.mark(), m -> words.get("editor.bloc.mark." + m.key()));
        value("group.members", old.members().size(), now.members().size(), this::whole);
    }

    private void inject(Inject old, Inject now) {
        text("event.title", old.title(), now.title());
        text("event.text", old.text(), now.text());
        if (!old.when().equals(now.when())) {
            changed("event.when");
        }
        if (!old.effects().equals(now.effects())) {
            changed("event.effects");
        }
    }

    private String noDeal(NoDeal noDeal) {
        return words.get(switch (noDeal) {
            case NoDeal.StatusQuo _ -> "editor.item.no-deal.status-quo";
            case NoDeal.Value _ -> "editor.item.no-deal.value";
            case NoDeal.CostlyForAll _ -> "editor.item.no-deal.costly";
        });
    }

    private String whole(int value) {
        return new Numbers(words.language()).whole(value);
    }

    private String yes(boolean isOn) {
        return words.get(isOn ? "editor.history.yes" : "editor.history.no");
    }

    /** Of a text the language that changed; where both did, the present one. */
    private void text(String key, Localized old, Localized now) {
        if (!old.equals(now)) {
            boolean isOther = old.in(words.language()).equals(now.in(words.language()));
            Language other = words.language() == Language.ENGLISH ? Language.INDONESIAN : Language.ENGLISH;
            value(key, old, now, t -> t.in(isOther ? other : words.language()));
        }
    }

    private <T> void value(String key, T old, T now, Function<T, String> shown) {
        if (!old.equals(now)) {
            String name = words.get("editor." + key);
            String value = shown.apply(now).replaceAll("\\s+", " ").strip();
            names.add(name);
            told.add(value.isEmpty()
                    ? words.get("editor.history.field.empty", name)
                    : words.get("editor.history.field", name, cut(value)));
        }
    }

    private void changed(String key) {
        String name = words.get("editor." + key);
        names.add(name);
        told.add(words.get("editor.history.fields", name));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST)).strip() + "\u2026";
    }
}
