package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.CapabilityFrom;
import summitry.draft.Composition;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What the capability of a party is made of: indicators, how much each counts, and what other weights would change. */
final class CapabilityBox extends VBox {
    private final DeskViewModel desk;
    private final CapabilityViewModel model;
    private final Texts texts;
    private final Fields fields;
    private final IndicatorTable table;
    private final IndicatorForm form;
    private final CapabilityChanges changes;
    private final Wrapped formula = new Wrapped();

    CapabilityBox(DeskViewModel desk, CapabilityViewModel model, PartyForm party, Fields general) {
        this.desk = desk;
        this.model = model;
        texts = general.texts();
        fields = new Fields(desk, texts);
        table = new IndicatorTable(desk, model, party, texts);
        form = new IndicatorForm(desk, model, party, texts);
        changes = new CapabilityChanges(model, texts);
        setId("capability");
        getStyleClass().add("capability");
        Wrapped help = new Wrapped(Css.CAPTION);
        help.textProperty().bind(texts.of("editor.capability.help"));
        formula.setId("capability-formula");
        getChildren().addAll(texts.label("editor.capability.made", Css.STRONG), help, measure(), formula,
                table, buttons(), form, changes);
        general.shows(this::show);
        model.changesProperty().subscribe(_ -> show());
    }

    private HBox measure() {
        ComboBox<Optional<String>> choice = fields.pick("capability-measure", "editor.capability.measure",
                () -> CapabilityFrom.measures(desk.draft()), t -> name(t, texts.now()), _ -> null,
                model::theme, model::look);
        Label name = texts.label("editor.capability.measure", Css.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(choice);
        HBox row = new HBox(name, choice);
        row.getStyleClass().add("desk-slider");
        return row;
    }

    private FlowPane buttons() {
        Button add = new Button("", new FontIcon(Feather.PLUS));
        add.setId("capability-add");
        add.textProperty().bind(texts.of("editor.capability.add"));
        Buttons.tip(add).textProperty().bind(texts.of("editor.capability.add.tip"));
        add.setOnAction(_ -> model.add());
        FlowPane pane = new FlowPane(add);
        pane.getStyleClass().add("exchange-buttons");
        return pane;
    }

    private String name(Optional<String> theme, Words words) {
        return theme.flatMap(id -> desk.draft().themes().stream().filter(t -> t.id().equals(id)).findFirst())
                .map(t -> t.name().in(words.language()))
                .orElseGet(() -> words.get("editor.party.power.general"));
    }

    private void show() {
        fields.show();
        Words words = texts.now();
        formula.setText(words.get("editor.capability.formula", name(model.theme(), words),
                formula(model.composition(), words)));
        table.show();
        form.show();
        changes.show();
    }

    /** The formula in words, such as: 45% GDP, 30% population; the heaviest first. */
    static String formula(Composition composition, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<Composition.Term> terms = composition.terms().stream()
                .sorted((a, b) -> Double.compare(b.weight(), a.weight())).toList();
        return terms.isEmpty()
                ? words.get("editor.capability.formula.none")
                : terms.stream()
                        .map(t -> words.get("editor.capability.formula.term", numbers.value(100 * t.weight()),
                                t.indicator().name().in(words.language())))
                        .collect(Collectors.joining(", "));
    }
}
