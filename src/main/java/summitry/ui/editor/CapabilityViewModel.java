package summitry.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import summitry.draft.CapabilityFrom;
import summitry.draft.CapabilityFrom.Reach;
import summitry.draft.Composition;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.exchange.MisreadWords;
import summitry.exchange.TableReader;
import summitry.exchange.ValuesTable;
import summitry.model.Indicator;
import summitry.model.Indicator.Weights;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.text.Words;

/**
 * What capabilities are made of. Weights are tried first and become part of the draft when they are applied; values change the
 * draft at once, and the capabilities that came from them follow.
 */
final class CapabilityViewModel {
    private final DeskViewModel desk;
    private final Map<String, Weights> tried = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<String> theme = Optional.empty();
    private Optional<String> open = Optional.empty();
    private Optional<Boolean> keeps = Optional.empty();

    CapabilityViewModel(DeskViewModel desk) {
        this.desk = desk;
    }

    /**
     * What would become of one number.
     *
     * @param isTyped whether it is another than its indicators give, and stays
     */
    record Change(Party party, double before, double after, boolean isTyped) {}

    /** Counts what changed here and not in the draft. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** The theme whose capability is looked at; empty for the general one. */
    Optional<String> theme() {
        return theme.filter(t -> desk.draft().themes().stream().anyMatch(one -> one.id().equals(t)));
    }

    void look(Optional<String> wanted) {
        theme = wanted;
        changed();
    }

    /** The indicator whose words are open for change. */
    Optional<String> open() {
        return open.filter(id -> find(id).isPresent());
    }

    /** Opens an indicator's words, or closes them. */
    void toggle(String id) {
        open = open.equals(Optional.of(id)) ? Optional.empty() : Optional.of(id);
        changed();
    }

    Optional<Indicator> find(String id) {
        return desk.draft().indicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The indicators with the weights that are tried. */
    List<Indicator> indicators() {
        return desk.draft().indicators().stream()
                .map(i -> i.withWeights(tried.getOrDefault(i.id(), i.weights()))).toList();
    }

    Composition composition() {
        return Composition.of(indicators(), theme());
    }

    /** A weight is tried; none is 0. */
    void weigh(String id, OptionalDouble weight) {
        indicators().stream().filter(i -> i.id().equals(id)).findFirst().ifPresent(i -> {
            double value = weight.orElse(0);
            TreeMap<String, Double> byTheme = new TreeMap<>(i.weights().byTheme());
            theme().ifPresent(t -> {
                if (value > 0) {
                    byTheme.put(t, value);
                } else {
                    byTheme.remove(t);
                }
            });
            tried.put(id, new Weights(theme().isEmpty() ? value : i.weights().general(), byTheme));
            changed();
        });
    }

    boolean isTried() {
        return !indicators().equals(desk.draft().indicators());
    }

    /** Whether anything is to be applied: other weights, or numbers that their indicators do not give any more. */
    boolean isOpen() {
        return isTried() || CapabilityFrom.differing(desk.draft()).differing() > 0;
    }

    /** Whether numbers that differ from their indicators stay: by themselves while they are few. */
    boolean keeps() {
        return keeps.orElseGet(() -> !CapabilityFrom.differing(desk.draft()).isMost());
    }

    void keep(boolean wanted) {
        keeps = Optional.of(wanted);
        changed();
    }

    private Reach reach() {
        return keeps() ? Reach.FOLLOWING : Reach.ALL;
    }

    /** The numbers of all parties before and after, those that change most first. */
    List<Change> changes() {
        Draft before = desk.draft();
        Draft after = CapabilityFrom.with(before, indicators(), reach());
        List<Change> all = new ArrayList<>();
        for (int p = 0; p < before.parties().size(); p++) {
            Party party = before.parties().get(p);
            all.add(new Change(party, CapabilityFrom.has(party, theme()),
                    CapabilityFrom.has(after.parties().get(p), theme()),
                    keeps() && CapabilityFrom.differs(before, party, theme())));
        }
        all.sort(Comparator.comparingDouble((Change c) -> -Math.abs(c.after() - c.before())));
        return all;
    }

    boolean canApply() {
        return !CapabilityFrom.with(desk.draft(), indicators(), reach()).equals(desk.draft());
    }

    /** Takes the weights that are tried and the numbers that they give, as one step. */
    void apply() {
        List<Indicator> weighed = indicators();
        Reach reach = reach();
        tried.clear();
        keeps = Optional.empty();
        desk.edit(CapabilityFrom.edit(desk.draft(), weighed, reach, Edit.Purpose.CAPABILITY, ""));
        desk.say(w -> w.get("editor.capability.applied"));
        changed();
    }

    /** The weights are again those of the draft. */
    void discard() {
        tried.clear();
        keeps = Optional.empty();
        changed();
    }

    /** What the indicators of the draft give where a party's number is another; empty where it is that. */
    OptionalDouble instead(Party party, Optional<String> measure) {
        return CapabilityFrom.differs(desk.draft(), party, measure)
                ? Composition.of(desk.draft().indicators(), measure).of(party.id())
                : OptionalDouble.empty();
    }

    /** Whether most numbers differ, so that none of them can be said to be typed. */
    boolean isStale() {
        return CapabilityFrom.differing(desk.draft()).isMost();
    }

    /** A value of a party changes, or is taken away; the capabilities that came from the indicators follow. */
    void put(String id, PartyId party, OptionalDouble value) {
        change(id, i -> {
            SortedMap<PartyId, Double> values = new TreeMap<>(i.values());
            if (value.isPresent()) {
                values.put(party, value.getAsDouble());
            } else {
                values.remove(party);
            }
            return i.withValues(values);
        });
    }

    private void change(String id, UnaryOperator<Indicator> change) {
        find(id).ifPresent(old -> follow(desk.draft().indicators().stream()
                .map(i -> i.id().equals(id) ? change.apply(i) : i).toList(), named(old)));
    }

    private void follow(List<Indicator> indicators, String subject) {
        desk.edit(CapabilityFrom.edit(desk.draft(), indicators, Reach.FOLLOWING, Edit.Purpose.INDICATOR,
                subject));
    }

    String named(Indicator indicator) {
        String name = indicator.name().in(desk.language());
        return name.isBlank() ? Words.in(desk.language()).get("editor.unnamed") : name;
    }

    /** A new indicator stands last, measures nothing yet and does not count. */
    void add() {
        Draft draft = desk.draft();
        if (draft.indicators().size() >= Section.INDICATORS.most()) {
            desk.say(w -> w.get("editor.capability.full", String.valueOf(Section.INDICATORS.most())));
            return;
        }
        String id = Ids.fresh(draft, Section.INDICATORS, "", "indicator");
        Localized name = new Localized(Words.in(Language.ENGLISH).get("editor.capability.new"),
                Words.in(Language.INDONESIAN).get("editor.capability.new"));
        open = Optional.of(id);
        desk.edit(new Edit.Add<>(Section.INDICATORS, draft.indicators().size(),
                new Indicator(id, name, Localized.same(""), "", new TreeMap<>(), Weights.NONE),
                Optional.empty()));
        changed();
    }

    void remove(String id) {
        find(id).ifPresent(old -> {
            tried.remove(id);
            follow(desk.draft().indicators().stream().filter(i -> !i.id().equals(id)).toList(), named(old));
            desk.say(w -> w.get("editor.capability.removed", named(old)));
            changed();
        });
    }

    /**
     * Values as a spreadsheet has them; see {@link ValuesTable}.
     *
     * @param order of the parties for numbers without names
     */
    void paste(String id, String text, List<PartyId> order) {
        ValuesTable read = ValuesTable.of(TableReader.read(text), desk.draft(), order);
        change(id, i -> {
            SortedMap<PartyId, Double> values = new TreeMap<>(i.values());
            values.putAll(read.values());
            return i.withValues(values);
        });
        desk.say(w -> read.misread().isEmpty()
                ? w.get("editor.capability.pasted", String.valueOf(read.values().size()))
                : w.get("editor.capability.pasted.not", String.valueOf(read.values().size()),
                        String.valueOf(read.misread().size()),
                        new MisreadWords(w).sentence(read.misread().getFirst())));
    }
}
