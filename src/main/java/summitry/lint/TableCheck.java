package summitry.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;

/** Things that nobody can tell apart, events that come too late and chapters without an item. */
final class TableCheck {
    private static final int SHORT_STEM = 20;

    private final Draft draft;
    private final List<Finding> found = new ArrayList<>();

    private TableCheck(Draft draft) {
        this.draft = draft;
    }

    static List<Finding> of(Draft draft) {
        TableCheck check = new TableCheck(draft);
        check.names();
        check.codes();
        check.titles();
        draft.issues().forEach(check::scale);
        check.events();
        check.themes();
        return check.found;
    }

    private interface Twins<T> {
        void are(T first, T second, int number);
    }

    /** Pairs of entries that are called the same; the number counts how often the name was met. */
    private static <T> void twins(List<T> entries, Function<T, String> name, Twins<T> twins) {
        // Only ever asked by key, so the order of a HashMap can reach no result.
        Map<String, T> firsts = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (T entry : entries) {
            String key = name.apply(entry).strip().toLowerCase(Locale.ROOT);
            if (key.isEmpty()) {
                continue;
            }
            T first = firsts.putIfAbsent(key, entry);
            int count = counts.merge(key, 1, Integer::sum);
            if (first != null) {
                twins.are(first, entry, count);
            }
        }
    }

    private void names() {
        twins(draft.parties(), p -> p.name().in(Language.ENGLISH), (first, second, number) -> {
            Localized name = numbered(second.name(), number, Integer.MAX_VALUE);
            found.add(new Finding(Concern.SAME_NAME,
                    List.of(new Term.OfParty(first.id()), new Term.Said(second.name())),
                    new Target.OfParty(second.id()),
                    List.of(write(Edit.party(Remade.name(second, name)), name))));
        });
    }

    private void codes() {
        twins(draft.parties(), Party::code, (first, second, _) -> {
            String code = Codes.of(draft, second.id());
            found.add(new Finding(Concern.SAME_CODE,
                    List.of(new Term.OfParty(first.id()), new Term.OfParty(second.id()),
                            new Term.Said(Localized.same(second.code()))),
                    new Target.OfParty(second.id()),
                    List.of(write(Edit.party(Remade.code(second, code)), Localized.same(code)))));
        });
    }

    private void titles() {
        twins(draft.issues(), i -> i.shortTitle().in(Language.ENGLISH), (first, second, number) -> {
            Localized shortTitle = numbered(second.shortTitle(), number, SHORT_STEM);
            found.add(new Finding(Concern.SAME_TITLE,
                    List.of(new Term.OfIssue(first.id()), new Term.Said(second.shortTitle())),
                    new Target.OfIssue(second.id()), List.of(write(
                            Edit.issue(Remade.titles(second, second.title(), shortTitle)), shortTitle))));
        });
    }

    private static Repair write(Edit edit, Localized words) {
        return Repair.of(Remedy.WRITE, edit, new Term.Said(words));
    }

    private static Localized numbered(Localized text, int number, int stem) {
        return new Localized(numbered(text.en(), number, stem), numbered(text.id(), number, stem));
    }

    private static String numbered(String text, int number, int stem) {
        return text.isBlank() ? text : "%s (%d)".formatted(Cut.toLength(text, stem), number);
    }

    private void scale(Issue issue) {
        for (int high = 1; high < issue.scale().size(); high++) {
            for (int low = 0; low < high; low++) {
                Localized text = issue.scale().get(high);
                String words = text.in(Language.ENGLISH);
                if (!words.isBlank() && words.equalsIgnoreCase(issue.scale().get(low).in(Language.ENGLISH))) {
                    sameTexts(issue, low, high, text);
                    return;
                }
            }
        }
    }

    private void sameTexts(Issue issue, int low, int high, Localized text) {
        Localized other = numbered(text, 25 * high, Integer.MAX_VALUE);
        List<Localized> scale = new ArrayList<>(issue.scale());
        for (int mark = low + 1; mark < scale.size(); mark++) {
            if (scale.get(mark).in(Language.ENGLISH).equalsIgnoreCase(text.in(Language.ENGLISH))) {
                scale.set(mark, numbered(text, 25 * mark, Integer.MAX_VALUE));
            }
        }
        found.add(new Finding(Concern.SAME_SCALE_TEXTS,
                List.of(new Term.OfIssue(issue.id()), new Term.Count(25 * low), new Term.Count(25 * high)),
                new Target.OfIssue(issue.id()),
                List.of(write(Edit.issue(Remade.scale(issue, scale)), other))));
    }

    private void events() {
        int last = draft.about().rounds();
        for (Inject inject : draft.injects()) {
            if (inject.when() instanceof Inject.Condition.AtRound(int round) && round > last) {
                Target target = new Target.OfEntry(Section.INJECTS, inject.id());
                found.add(new Finding(Concern.LATE_EVENT,
                        List.of(new Term.At(target), new Term.Count(round), new Term.Count(last)), target,
                        List.of(PlayRepairs.when(Remedy.MOVE_TO_ROUND, inject,
                                new Inject.Condition.AtRound(last),
                                new Term.Count(last)),
                                PlayRepairs.when(Remedy.LEAVE_TO_CHAIR, inject,
                                        new Inject.Condition.ByChair()))));
            }
        }
    }

    private void themes() {
        draft.themes().stream()
                .filter(t -> draft.issues().stream().noneMatch(i -> i.theme().equals(t.id())))
                .filter(_ -> draft.themes().size() > 1).forEach(t -> {
                    Target target = new Target.OfEntry(Section.THEMES, t.id());
                    found.add(new Finding(Concern.EMPTY_THEME, List.of(new Term.At(target)), target, List.of(
                            Repair.of(Remedy.REMOVE, new Edit.Remove<>(Section.THEMES, t.id())))));
                });
    }
}
