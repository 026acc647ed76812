package summitry.ui.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.draft.Step;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.Theme;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * A step of the history in words.
 *
 * @param title what it was about
 * @param change what became of it; may be empty
 */
record EditWords(String title, String change) {

    /** @param before the draft before the step */
    static EditWords of(Step step, Draft before, Words words) {
        return step.edit().map(edit -> new Teller(before, step.draft(), words).of(edit))
                .orElseGet(() -> new EditWords(words.get("editor.history.opened"),
                        step.draft().about().title().in(words.language())));
    }

    private record Teller(Draft before, Draft after, Words words) {
        EditWords of(Edit edit) {
            return switch (edit) {
                case Edit.PutCells put -> cells(put);
                case Edit.Add<?> add -> new EditWords(name(add.section(), id(add), after),
                        words.get(add.like().isPresent() ? "editor.history.copied" : "editor.history.added"));
                case Edit.Remove<?>(var section, String id) ->
                    new EditWords(name(section, id, before), words.get("editor.history.removed"));
                case Edit.Move<?>(var section, String id, _) ->
                    new EditWords(name(section, id, after), words.get("editor.history.moved"));
                case Edit.Change<?> change -> new EditWords(name(change.section(), id(change), after),
                        brief(change).or(() -> field(change))
                                .orElseGet(() -> words.get("editor.history.changed")));
                case Edit.JoinBloc(var party, var bloc) -> new EditWords(party(party.value(), after),
                        bloc.map(b -> words.get("editor.history.bloc", name(Section.BLOCS, b, after)))
                                .orElseGet(() -> words.get("editor.history.no-bloc")));
                case Edit.PutRelation(var r) -> new EditWords(
                        words.get("editor.history.pair", party(r.a().value(), after),
                                party(r.b().value(), after)),
                        words.get("editor.history.relation", whole(r.affinity()), whole(r.tension())));
                case Edit.PutRelations(var all) -> new EditWords(words.get("editor.page.relations"),
                        words.get("editor.history.relations", String.valueOf(all.size())));
                case Edit.DropRelation(var a, var b) -> new EditWords(
                        words.get("editor.history.pair", party(a.value(), after), party(b.value(), after)),
                        words.get("editor.history.removed"));
                case Edit.PutAbout _ -> new EditWords(words.get("editor.page.about"),
                        FieldWords.of(before.about(), after.about(), words)
                                .orElseGet(() -> words.get("editor.history.changed")));
                case Edit.PutRulebook _ ->
                    new EditWords(words.get("editor.page.rulebook"), words.get("editor.history.changed"));
                case Edit.PutEnding _ ->
                    new EditWords(words.get("editor.history.ending"), words.get("editor.history.changed"));
                case Edit.PutCredits _ ->
                    new EditWords(words.get("editor.history.credits"), words.get("editor.history.changed"));
                case Edit.Whole(_, var purpose, int count, String subject) when purpose == Edit.Purpose.CAPABILITY
                        || purpose == Edit.Purpose.INDICATOR ->
                    new EditWords(words.get(purpose == Edit.Purpose.CAPABILITY
                            ? "editor.history.whole.capability"
                            : "editor.history.whole.indicator"),
                            words.get("editor.history.whole.parties", String.valueOf(count), subject)
                                    .strip());
                case Edit.Whole(_, var purpose, int count, String subject) -> new EditWords(
                        words.get("editor.history.whole." + purpose.name().toLowerCase(Locale.ROOT)
                                .replace('_', '-')),
                        words.get("editor.history.whole.count", String.valueOf(count), subject));
            };
        }

        /** One text of a party's brief; empty where something else changed. */
        private Optional<String> brief(Edit.Change<?> change) {
            return change.entry() instanceof Party now
                    ? before.parties().stream().filter(p -> p.id().equals(now.id())).findFirst()
                            .flatMap(old -> BriefWords.change(old, now, words))
                    : Optional.empty();
        }

        /** The field of a form that changed; empty where no form has it. */
        private <T> Optional<String> field(Edit.Change<T> change) {
            int old = change.section().indexOf(before, id(change));
            int now = change.section().indexOf(after, id(change));
            return old < 0 || now < 0
                    ? Optional.empty()
                    : FieldWords.of(change.section().of(before).get(old),
                            change.section().of(after).get(now), words);
        }

        private String way(Filling filling) {
            return switch (filling) {
                case Filling.Value(double value) -> words.get("editor.history.fill.value", number(value));
                case Filling.Series(double from, double to, boolean isDown) -> words.get(isDown
                        ? "editor.history.fill.series-down"
                        : "editor.history.fill.series-across", number(from), number(to));
                case Filling.Sum(double by) ->
                    words.get(by < 0 ? "editor.history.fill.minus" : "editor.history.fill.plus",
                            number(Math.abs(by)));
                case Filling.Product(double by) -> words.get("editor.history.fill.times", number(by));
                case Filling.Copy(boolean isDown) ->
                    words.get(isDown ? "editor.history.fill.copy-down" : "editor.history.fill.copy-across");
            };
        }

        private String number(double value) {
            return NumberInput.shown(value, words.language());
        }

        private EditWords cells(Edit.PutCells put) {
            if (put.cells().size() > 1 && put.way() == Edit.Way.REPAIRED) {
                return RepairWords.of(put, before, after, words);
            }
            if (put.cells().size() != 1) {
                return new EditWords(words.get("editor.history.way." + put.way().name()
                        .toLowerCase(Locale.ROOT), String.valueOf(put.cells().size())),
                        put.number().map(m -> words.get("editor.measure." + m.key())).orElse("")
                                + put.filling().map(f -> ": " + way(f)).orElse(""));
            }
            Place place = put.cells().firstKey();
            String title = words.get("editor.history.cell", party(place.party().value(), after),
                    name(Section.ISSUES, place.issue().value(), after));
            Cell old = before.cells().get(place);
            Cell now = after.cells().get(place);
            return new EditWords(title, put.number().or(() -> only(old, now))
                    .map(m -> words.get("editor.history.from-to", words.get("editor.measure." + m.key()),
                            shown(old.get(m)), shown(now.get(m))))
                    .orElseGet(() -> words.get("editor.history.changed")));
        }

        /** The one number in which two cells differ. */
        private static Optional<Cell.Measure> only(Cell old, Cell now) {
            Optional<Cell.Measure> found = Optional.empty();
            for (Cell.Measure m : Cell.Measure.values()) {
                if (!old.get(m).equals(now.get(m))) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    found = Optional.of(m);
                }
            }
            return found;
        }

        private String shown(OptionalDouble value) {
            return value.isPresent() ? whole(value.getAsDouble()) : words.get("editor.cell.nothing");
        }

        private String whole(double value) {
            return new Numbers(words.language()).whole(value);
        }

        private static <T> String id(Edit.Add<T> add) {
            return add.section().id(add.entry());
        }

        private static <T> String id(Edit.Change<T> change) {
            return change.section().id(change.entry());
        }

        private String party(String id, Draft draft) {
            return name(Section.PARTIES, id, draft);
        }

        private <T> String name(Section<T> section, String id, Draft draft) {
            int at = section.indexOf(draft, id);
            if (at < 0) {
                return id;
            }
            Localized name = switch (section.of(draft).get(at)) {
                case Party p -> p.name();
                case Issue i -> i.shortTitle();
                case Theme t -> t.name();
                case Group g -> g.name();
                case Bloc b -> b.name();
                case Inject i -> i.title();
                case Indicator i -> i.name();
                default -> Localized.same(id);
            };
            String told = name.in(words.language());
            return told.isBlank() ? words.get("editor.unnamed") : told;
        }
    }
}
