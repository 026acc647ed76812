package summitry.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Composition;
import summitry.model.Indicator;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The indicators of a draft for one party: its value, its share of all, how much the indicator counts, and what that gives. */
final class IndicatorTable extends GridPane {
    private static final List<String> HEADS = List.of("indicator", "value", "share", "weight", "points");

    private final DeskViewModel desk;
    private final CapabilityViewModel model;
    private final PartyForm form;
    private final Texts texts;
    private Fields fields;
    private List<String> ids = List.of("none yet");

    IndicatorTable(DeskViewModel desk, CapabilityViewModel model, PartyForm form, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.form = form;
        this.texts = texts;
        fields = new Fields(desk, texts);
        setId("capability-table");
        getStyleClass().add("capability-table");
        for (int c = 0; c <= HEADS.size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    /** Rows are built anew only where the indicators are others. */
    void show() {
        List<String> now = desk.draft().indicators().stream().map(Indicator::id).toList();
        if (!now.equals(ids)) {
            ids = now;
            fields = new Fields(desk, texts);
            getChildren().clear();
            if (!now.isEmpty()) {
                heads();
                for (int r = 0; r < now.size(); r++) {
                    row(r + 1, now.get(r));
                }
                sums(now.size() + 1);
            }
        }
        fields.show();
    }

    private void heads() {
        for (int c = 0; c < HEADS.size(); c++) {
            String key = "editor.capability." + HEADS.get(c);
            Label head = texts.label(key, Css.CAPTION);
            Buttons.tip(head).textProperty().bind(texts.of(key + ".tip"));
            head.setMinWidth(USE_PREF_SIZE);
            add(head, c, 0);
        }
    }

    private Indicator indicator(String id) {
        return model.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private PartyId party() {
        return form.party().id();
    }

    private void row(int row, String id) {
        NumberBox value = NumberBox.late(fields, "indicator-" + id + "-value",
                texts.of(w -> w.get("editor.capability.value.of", name(id, w))), 0, Indicator.MOST,
                () -> {
                    Double has = indicator(id).values().get(party());
                    return has == null ? OptionalDouble.empty() : OptionalDouble.of(has);
                }, v -> model.put(id, party(), v));
        value.getStyleClass().add("capability-value");
        NumberBox weight = NumberBox.tried(fields, "indicator-" + id + "-weight",
                texts.of(w -> w.get("editor.capability.weight.of", name(id, w))), 0, Indicator.MOST_WEIGHT,
                () -> OptionalDouble.of(Composition.weight(indicator(id), model.theme())),
                v -> model.weigh(id, v));
        Label share = number("indicator-" + id + "-share",
                () -> numbers().value(100 * Composition.share(indicator(id), party())) + " %");
        Label points = number("indicator-" + id + "-points", () -> numbers().setting(points(id)));
        addRow(row, name(id), value, share, weight, points, opener(id));
        getChildren().stream().filter(n -> Objects.equals(getRowIndex(n), row))
                .forEach(n -> setValignment(n, VPos.CENTER));
    }

    private Numbers numbers() {
        return new Numbers(texts.now().language());
    }

    private double points(String id) {
        return model.composition().terms().stream().filter(t -> t.indicator().id().equals(id))
                .mapToDouble(t -> t.points(party())).sum();
    }

    private String name(String id, Words words) {
        String told = model.find(id).map(i -> i.name().in(words.language())).orElse("");
        return told.isBlank() ? words.get("editor.unnamed") : told;
    }

    private Label number(String id, Supplier<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        fields.shows(() -> label.setText(text.get()));
        return label;
    }

    private VBox name(String id) {
        Wrapped name = new Wrapped();
        Wrapped unit = new Wrapped(Css.CAPTION);
        Wrapped year = new Wrapped(Css.CAPTION);
        year.setId("indicator-" + id + "-year");
        fields.shows(() -> {
            Indicator now = indicator(id);
            name.setText(name(id, texts.now()));
            unit.setText(now.unit().in(texts.now().language()));
            int of = now.years().of(party());
            int behind = desk.draft().about().year() - of;
            boolean isStale = of != 0 && desk.draft().about().year() != 0 && behind > 0;
            year.setText(of == 0
                    ? texts.now().get("editor.capability.year.unknown")
                    : isStale
                            ? texts.now().get("editor.capability.year.old", String.valueOf(of),
                                    String.valueOf(desk.draft().about().year()))
                            : texts.now().get("editor.capability.year.of", String.valueOf(of)));
            year.setGraphic(isStale ? new FontIcon(Feather.CLOCK) : null);
            unit.setVisible(!unit.getText().isBlank());
            unit.setManaged(unit.isVisible());
        });
        VBox box = new VBox(name, unit, year);
        box.setMinWidth(0);
        return box;
    }

    private ToggleButton opener(String id) {
        ToggleButton open = new ToggleButton("", new FontIcon(Feather.EDIT_2));
        open.setId("indicator-" + id + "-open");
        open.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        open.setMinWidth(USE_PREF_SIZE);
        open.accessibleTextProperty().bind(texts.of(w -> w.get("editor.capability.open", name(id, w))));
        Buttons.tip(open).textProperty().bind(open.accessibleTextProperty());
        open.setOnAction(_ -> model.toggle(id));
        fields.shows(() -> open.setSelected(model.open().equals(Optional.of(id))));
        return open;
    }

    private void sums(int row) {
        Label sum = texts.label("editor.capability.sum", Css.STRONG);
        Label weights = number("capability-weights", () -> numbers().setting(model.indicators().stream()
                .mapToDouble(i -> Composition.weight(i, model.theme())).sum()));
        Label points = number("capability-points", () -> numbers().setting(ids.stream()
                .mapToDouble(this::points).sum()));
        weights.getStyleClass().add(Css.STRONG);
        points.getStyleClass().add(Css.STRONG);
        add(sum, 0, row);
        add(weights, 3, row);
        add(points, 4, row);
    }
}
