package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Theme;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** All that the draft says of one item, beside how it is decided and who wants what. */
final class ItemForm extends VBox {
    private static final double MOST = 1e9;

    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private final ThemeBox themes;
    private Issue issue;

    ItemForm(DeskViewModel desk, Texts texts, Issue first) {
        this.desk = desk;
        this.texts = texts;
        issue = first;
        fields = new Fields(desk, texts);
        themes = new ThemeBox(desk, texts);
        setId("item-form");
        getStyleClass().add("desk-form");
        Wrapped title = new Wrapped(Css.ITEM_TITLE);
        title.setId("item-title");
        fields.shows(() -> title.setText(ItemsPage.named(issue.title(), texts)));
        getChildren().addAll(title,
                fields.both("item-name", "editor.item.title", 1, () -> issue.title(),
                        t -> Edit.issue(IssueChange.titles(issue, t, issue.shortTitle()))),
                shortTitle(), fields.named("editor.item.theme", theme()),
                fields.part("editor.item.scale", IntStream.range(0, 5).mapToObj(this::scale)
                        .toArray(Node[]::new)),
                fields.part("editor.item.today", today()),
                fields.part("editor.item.unit", unit()), fields.part("editor.item.known", known()),
                fields.part("editor.item.procedure-part",
                        fields.both("item-procedure", "editor.item.procedure", 2, () -> issue.procedure(),
                                p -> Edit.issue(IssueChange.procedure(issue, p)))),
                themes);
    }

    void show(Issue now) {
        issue = now;
        fields.show();
        themes.show();
    }

    private VBox shortTitle() {
        HBox row = new HBox(shortTitle("en", "editor.field.english"),
                shortTitle("id", "editor.field.indonesian"));
        row.getStyleClass().add("desk-both");
        return fields.named("editor.item.short", row);
    }

    private VBox shortTitle(String code, String language) {
        boolean isEnglish = code.equals("en");
        TextField line = fields.line("item-short-" + code, "editor.item.short", ItemDoing.SHORT,
                () -> isEnglish ? issue.shortTitle().en() : issue.shortTitle().id(),
                t -> Edit.issue(IssueChange.titles(issue, issue.title(), isEnglish
                        ? new Localized(t, issue.shortTitle().id())
                        : new Localized(issue.shortTitle().en(), t))));
        line.accessibleTextProperty().unbind();
        line.accessibleTextProperty().bind(texts.of(w -> w.get("editor.field.in",
                w.get("editor.item.short"), w.get(language))));
        VBox box = new VBox(texts.label(language, Css.CAPTION), line);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("desk-tongue");
        return box;
    }

    private ComboBox<String> theme() {
        return fields.choice("item-theme", "editor.item.theme",
                () -> desk.draft().themes().stream().map(Theme::id).toList(),
                id -> desk.draft().themes().stream().filter(t -> t.id().equals(id)).findFirst()
                        .map(t -> ItemsPage.named(t.name(), texts)).orElse(""),
                _ -> null, () -> issue.theme(), t -> Edit.issue(IssueChange.theme(issue, t)));
    }

    private VBox scale(int at) {
        return fields.both("item-scale-" + at, "editor.item.scale." + at * 25, 3, () -> issue.scale().get(at),
                t -> Edit.issue(IssueChange.scale(issue, at, t)));
    }

    private VBox today() {
        NumberBox today = NumberBox.slid(fields, "item-today", "editor.item.status-quo", 0, 100,
                () -> OptionalDouble.of(issue.statusQuo()),
                v -> Edit.issue(IssueChange.today(issue, v.orElse(0), issue.noDeal())));
        NumberBox value = NumberBox.slid(fields, "item-no-deal-value", "editor.item.no-deal.value", 0,
                100, () -> issue.noDeal() instanceof NoDeal.Value(double v)
                        ? OptionalDouble.of(v)
                        : OptionalDouble.of(issue.statusQuo()),
                v -> Edit.issue(
                        IssueChange.today(issue, issue.statusQuo(), new NoDeal.Value(v.orElse(0)))));
        ComboBox<String> kind = fields.choice("item-no-deal", "editor.item.no-deal",
                () -> List.of("status-quo", "value", "costly"),
                k -> texts.now().get("editor.item.no-deal." + k), _ -> null, () -> kind(issue.noDeal()),
                k -> Edit.issue(IssueChange.today(issue, issue.statusQuo(), switch (k) {
                    case "value" -> new NoDeal.Value(issue.statusQuo());
                    case "costly" -> new NoDeal.CostlyForAll();
                    default -> new NoDeal.StatusQuo();
                })));
        VBox box = new VBox(fields.named("editor.item.status-quo", today),
                fields.named("editor.item.no-deal", kind), value);
        shownIf(value, () -> issue.noDeal() instanceof NoDeal.Value);
        box.getStyleClass().add("desk-part");
        return box;
    }

    private static String kind(NoDeal noDeal) {
        return switch (noDeal) {
            case NoDeal.StatusQuo _ -> "status-quo";
            case NoDeal.Value _ -> "value";
            case NoDeal.CostlyForAll _ -> "costly";
        };
    }

    private void shownIf(Node node, java.util.function.BooleanSupplier isShown) {
        fields.shows(() -> {
            node.setVisible(isShown.getAsBoolean());
            node.setManaged(isShown.getAsBoolean());
        });
    }

    private Issue.Unit unitNow() {
        return issue.unit().orElseGet(() -> new Issue.Unit(Localized.same(""), 0, 100));
    }

    private Edit put(Issue.Unit unit) {
        return Edit.issue(IssueChange.unit(issue, Optional.of(unit)));
    }

    private VBox unit() {
        CheckBox has = fields.check("item-unit", "editor.item.unit.has", () -> issue.unit().isPresent(),
                on -> Edit.issue(IssueChange.unit(issue, on ? Optional.of(unitNow()) : Optional.empty())));
        HBox ends = new HBox(
                fields.named("editor.item.unit.zero", NumberBox.typed(fields, "item-unit-zero",
                        "editor.item.unit.zero", -MOST, MOST, false,
                        () -> OptionalDouble.of(unitNow().atZero()),
                        v -> put(new Issue.Unit(unitNow().name(), v.orElse(0), unitNow().atHundred())))),
                fields.named("editor.item.unit.hundred", NumberBox.typed(fields, "item-unit-hundred",
                        "editor.item.unit.hundred", -MOST, MOST, false,
                        () -> OptionalDouble.of(unitNow().atHundred()),
                        v -> put(new Issue.Unit(unitNow().name(), unitNow().atZero(), v.orElse(0))))));
        ends.getStyleClass().add("desk-both");
        VBox more = new VBox(
                fields.both("item-unit-name", "editor.item.unit.name", 1, () -> unitNow().name(),
                        n -> put(new Issue.Unit(n, unitNow().atZero(), unitNow().atHundred()))),
                ends);
        more.getStyleClass().add("desk-part");
        shownIf(more, () -> issue.unit().isPresent());
        VBox box = new VBox(has, more);
        box.getStyleClass().add("desk-part");
        return box;
    }

    private Issue.KnownValue knownNow() {
        return issue.known().orElseGet(
                () -> new Issue.KnownValue(issue.statusQuo(), Optional.empty(), Localized.same(""),
                        List.of()));
    }

    private Edit put(Issue.KnownValue known) {
        return Edit.issue(IssueChange.known(issue, Optional.of(known)));
    }

    private VBox known() {
        CheckBox has = fields.check("item-known", "editor.item.known.has", () -> issue.known().isPresent(),
                on -> Edit.issue(IssueChange.known(issue, on ? Optional.of(knownNow()) : Optional.empty())));
        NumberBox documents = NumberBox.slid(fields, "item-documents", "editor.item.known.documents", 0,
                100, () -> OptionalDouble.of(knownNow().documents()),
                v -> put(new Issue.KnownValue(v.orElse(0), knownNow().inFact(), knownNow().source(),
                        knownNow().links())));
        NumberBox inFact = NumberBox.typed(fields, "item-in-fact", "editor.item.known.in-fact", 0, 100,
                true, () -> knownNow().inFact().map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                v -> put(new Issue.KnownValue(knownNow().documents(),
                        v.isPresent() ? Optional.of(v.getAsDouble()) : Optional.empty(),
                        knownNow().source(), knownNow().links())));
        VBox more = new VBox(fields.named("editor.item.known.documents", documents),
                fields.named("editor.item.known.in-fact", inFact),
                fields.both("item-known-source", "editor.item.known.source", 2, () -> knownNow().source(),
                        s -> put(new Issue.KnownValue(knownNow().documents(), knownNow().inFact(), s,
                                knownNow().links()))),
                fields.named("editor.item.known.links", new LinkLines(fields, "item-known-links",
                        "editor.item.known.links", () -> knownNow().links(),
                        l -> put(new Issue.KnownValue(knownNow().documents(), knownNow().inFact(),
                                knownNow().source(), l)))));
        more.getStyleClass().add("desk-part");
        shownIf(more, () -> issue.known().isPresent());
        VBox box = new VBox(has, more);
        box.getStyleClass().add("desk-part");
        return box;
    }
}
