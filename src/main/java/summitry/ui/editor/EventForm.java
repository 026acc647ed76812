package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What is said of one event: its headline, when it happens, and what it changes. It offers only what can be. */
final class EventForm extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    /** Those of the condition and the effects, which are built anew with them. */
    private Fields parts;
    private final VBox when = new VBox();
    private final VBox effects = new VBox();
    private Inject inject;
    private String builtFor = "";

    /** Kinds of conditions, as a person chooses them. */
    private enum Kind {
        AT_ROUND("at-round"), TENSION("tension"), ADOPTED("adopted"), BLOCKED("blocked"),
        BY_CHAIR("by-chair");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Condition when) {
            return switch (when) {
                case Condition.ByChair _ -> BY_CHAIR;
                case Condition.AtRound _ -> AT_ROUND;
                case Condition.TensionAbove _ -> TENSION;
                case Condition.Adopted _ -> ADOPTED;
                case Condition.Blocked _ -> BLOCKED;
            };
        }
    }

    EventForm(DeskViewModel desk, Texts texts, Inject first) {
        this.desk = desk;
        this.texts = texts;
        inject = first;
        fields = new Fields(desk, texts);
        parts = new Fields(desk, texts);
        setId("event-form");
        getStyleClass().add("desk-form");
        when.getStyleClass().add("desk-part");
        effects.getStyleClass().add("desk-part");
        getChildren().addAll(
                fields.both("event-title", "editor.event.title", 1, () -> inject.title(),
                        t -> change(
                                new Inject(inject.id(), t, inject.text(), inject.when(), inject.effects()))),
                fields.both("event-text", "editor.event.text", 3, () -> inject.text(),
                        t -> change(
                                new Inject(inject.id(), inject.title(), t, inject.when(), inject.effects()))),
                when, effects);
    }

    private static Edit change(Inject changed) {
        return new Edit.Change<>(Section.INJECTS, changed);
    }

    void show(Inject now) {
        inject = now;
        // Only another kind of condition or effect needs other fields; numbers are shown in those there are.
        String shape = now.id() + Kind.of(now.when())
                + now.effects().stream().map(e -> e.getClass().getSimpleName()).toList()
                + texts.now().language() + desk.draft().parties().size() + desk.draft().issues().size();
        if (!shape.equals(builtFor)) {
            builtFor = shape;
            build();
        }
        fields.show();
        parts.show();
    }

    private void build() {
        parts = new Fields(desk, texts);
        when.getChildren().setAll(texts.label("editor.event.when", Css.PANEL_TITLE), condition());
        effects.getChildren().setAll(texts.label("editor.event.effects", Css.PANEL_TITLE));
        List<EffectRow> rows = new ArrayList<>();
        for (int i = 0; i < inject.effects().size(); i++) {
            rows.add(new EffectRow(this, i));
        }
        effects.getChildren().addAll(rows);
        effects.getChildren().add(adders());
    }

    private Node condition() {
        ComboBox<Kind> kind = parts.pick("event-when", "editor.event.when", this::kinds,
                k -> texts.now().get("editor.event.kind." + k.key), _ -> null, () -> Kind.of(inject.when()),
                k -> put(begun(k)));
        HBox row = new HBox(kind);
        row.getStyleClass().add("desk-both");
        switch (inject.when()) {
            case Condition.ByChair _ -> {
            }
            case Condition.AtRound _ -> row.getChildren().add(NumberBox.typed(parts, "event-round",
                    "editor.event.at", 1, 1000, false,
                    () -> inject.when() instanceof Condition.AtRound(int r)
                            ? OptionalDouble.of(r)
                            : OptionalDouble.empty(),
                    v -> change(
                            EventDoing.with(inject, new Condition.AtRound((int) Math.rint(v.orElse(1)))))));
            case Condition.TensionAbove _ -> row.getChildren().addAll(
                    party("event-a", () -> tension().a(),
                            p -> new Condition.TensionAbove(p, other(p, tension().b()), tension().tension())),
                    party("event-b", () -> tension().b(),
                            p -> new Condition.TensionAbove(other(p, tension().a()), p, tension().tension())),
                    NumberBox.typed(parts, "event-tension", "editor.event.above", 0, 100, false,
                            () -> OptionalDouble.of(tension().tension()),
                            v -> change(EventDoing.with(inject,
                                    new Condition.TensionAbove(tension().a(), tension().b(), v.orElse(0))))));
            case Condition.Adopted _ -> row.getChildren().add(issue("event-issue",
                    () -> inject.when() instanceof Condition.Adopted(IssueId i) ? i : firstIssue(),
                    Condition.Adopted::new));
            case Condition.Blocked _ -> row.getChildren().add(issue("event-issue",
                    () -> inject.when() instanceof Condition.Blocked(IssueId i) ? i : firstIssue(),
                    Condition.Blocked::new));
        }
        Wrapped sentence = new Wrapped(Css.MUTED);
        sentence.setId("event-sentence");
        parts.shows(() -> sentence.setText(new EventWords(desk.draft(), texts.now()).when(inject.when())));
        return new VBox(row, sentence);
    }

    private Condition.TensionAbove tension() {
        return inject.when() instanceof Condition.TensionAbove t
                ? t
                : new Condition.TensionAbove(parties().getFirst(), parties().getLast(), 60);
    }

    /** Only what the draft has the parties and items for. */
    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.AT_ROUND));
        if (desk.draft().parties().size() > 1) {
            kinds.add(Kind.TENSION);
        }
        if (!desk.draft().issues().isEmpty()) {
            kinds.add(Kind.ADOPTED);
            kinds.add(Kind.BLOCKED);
        }
        kinds.add(Kind.BY_CHAIR);
        return kinds;
    }

    private Condition begun(Kind kind) {
        return switch (kind) {
            case AT_ROUND -> new Condition.AtRound(Math.min(2, desk.draft().about().rounds()));
            case TENSION -> new Condition.TensionAbove(parties().get(0), parties().get(1), 60);
            case ADOPTED -> new Condition.Adopted(firstIssue());
            case BLOCKED -> new Condition.Blocked(firstIssue());
            case BY_CHAIR -> new Condition.ByChair();
        };
    }

    private void put(Condition condition) {
        desk.edit(change(EventDoing.with(inject, condition)));
    }

    private ComboBox<PartyId> party(String id, Supplier<PartyId> shown,
            Function<PartyId, Condition> with) {
        return parts.choice(id, "editor.event.party", this::parties, this::name, _ -> null, shown,
                p -> change(EventDoing.with(inject, with.apply(p))));
    }

    private ComboBox<IssueId> issue(String id, Supplier<IssueId> shown,
            Function<IssueId, Condition> with) {
        return parts.choice(id, "editor.event.issue", this::issues, this::name, _ -> null, shown,
                i -> change(EventDoing.with(inject, with.apply(i))));
    }

    private FlowPane adders() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("desk-tools");
        boolean hasCell = !desk.draft().parties().isEmpty() && !desk.draft().issues().isEmpty();
        boolean hasPair = desk.draft().parties().size() > 1;
        if (hasCell) {
            row.getChildren().add(adder("salience",
                    () -> new Inject.Effect.Salience(firstIssue(), parties().subList(0, 1), 10)));
            row.getChildren().add(adder("position",
                    () -> new Inject.Effect.Position(firstIssue(), parties().subList(0, 1), 10)));
        }
        if (hasPair) {
            row.getChildren().add(
                    adder("tension",
                            () -> new Inject.Effect.Tension(parties().get(0), parties().get(1), 10)));
            row.getChildren().add(
                    adder("affinity",
                            () -> new Inject.Effect.Affinity(parties().get(0), parties().get(1), -10)));
        }
        return row;
    }

    private Button adder(String key, Supplier<Inject.Effect> made) {
        Button button = new Button(texts.now().get("editor.event.add." + key), new FontIcon(Feather.PLUS));
        button.setId("event-add-" + key);
        button.setOnAction(_ -> {
            List<Inject.Effect> more = new ArrayList<>(inject.effects());
            more.add(made.get());
            putEffects(more, "");
        });
        return button;
    }

    // What the rows of effects need

    Fields fields() {
        return parts;
    }

    Texts texts() {
        return texts;
    }

    Optional<Inject.Effect> effect(int index) {
        return index < inject.effects().size() ? Optional.of(inject.effects().get(index)) : Optional.empty();
    }

    /** The event with one effect changed. */
    Edit with(int index, Inject.Effect changed) {
        List<Inject.Effect> all = new ArrayList<>(inject.effects());
        all.set(index, changed);
        return change(new Inject(inject.id(), inject.title(), inject.text(), inject.when(), all));
    }

    void remove(int index) {
        List<Inject.Effect> less = new ArrayList<>(inject.effects());
        less.remove(index);
        putEffects(less, "");
    }

    private void putEffects(List<Inject.Effect> all, String gesture) {
        desk.edit(change(new Inject(inject.id(), inject.title(), inject.text(), inject.when(), all)),
                gesture);
    }

    String sentence(Inject.Effect effect) {
        return new EventWords(desk.draft(), texts.now()).effect(effect);
    }

    List<PartyId> parties() {
        return desk.draft().parties().stream().map(Party::id).toList();
    }

    List<IssueId> issues() {
        return desk.draft().issues().stream().map(Issue::id).toList();
    }

    private IssueId firstIssue() {
        return issues().getFirst();
    }

    /** Another party than this: the one that was meant, or else any other. */
    PartyId other(PartyId not, PartyId meant) {
        return meant.equals(not)
                ? parties().stream().filter(p -> !p.equals(not)).findFirst().orElse(meant)
                : meant;
    }

    String name(PartyId party) {
        return new EventWords(desk.draft(), texts.now()).party(party);
    }

    String name(IssueId issue) {
        return new EventWords(desk.draft(), texts.now()).issue(issue);
    }
}
