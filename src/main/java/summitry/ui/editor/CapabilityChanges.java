package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.figure.DataTable;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.chart.FigureTable;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What the weights that are tried would change for every party, before they are applied. */
final class CapabilityChanges extends VBox {
    private final CapabilityViewModel model;
    private final Texts texts;
    private final Wrapped told = new Wrapped();
    private final CheckBox keep = new CheckBox();
    private final FigureTable table = new FigureTable();
    private final Button apply = new Button("", new FontIcon(Feather.CHECK));
    private final Button discard = new Button("", new FontIcon(Feather.ROTATE_CCW));

    CapabilityChanges(CapabilityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("capability-open");
        getStyleClass().addAll(Css.CARD, "indicator-form");
        told.setId("capability-told");
        keep.setId("capability-keep");
        keep.setWrapText(true);
        keep.textProperty().bind(texts.of("editor.capability.keep"));
        Buttons.tip(keep).textProperty().bind(texts.of("editor.capability.keep.tip"));
        keep.setOnAction(_ -> model.keep(keep.isSelected()));
        table.setId("capability-changes");
        table.getStyleClass().addAll(Looks.OWN_KEYS, "sheet-table", "exchange-table");
        table.accessibleTextProperty().bind(texts.of("editor.capability.changes"));
        table.managedProperty().bind(table.visibleProperty());
        button(apply, "capability-apply", "editor.capability.apply");
        apply.getStyleClass().add(Css.PRIMARY);
        apply.setOnAction(_ -> model.apply());
        button(discard, "capability-discard", "editor.capability.discard");
        discard.setOnAction(_ -> model.discard());
        FlowPane buttons = new FlowPane(apply, discard);
        buttons.getStyleClass().add("exchange-buttons");
        getChildren().addAll(texts.label("editor.capability.changes", Css.STRONG), told, keep, table,
                buttons);
    }

    private void button(Button button, String id, String key) {
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
    }

    void show() {
        setVisible(model.isOpen());
        setManaged(model.isOpen());
        if (!model.isOpen()) {
            return;
        }
        Words words = texts.now();
        Numbers numbers = new Numbers(words.language());
        List<CapabilityViewModel.Change> changes = model.changes();
        int moved = (int) changes.stream().filter(c -> c.before() != c.after()).count();
        int typed = (int) changes.stream().filter(CapabilityViewModel.Change::isTyped).count();
        told.setText(words.get(model.composition().terms().isEmpty()
                ? "editor.capability.told.none"
                : model.isStale() ? "editor.capability.told.stale" : "editor.capability.told",
                numbers.whole(moved), numbers.whole(typed)));
        keep.setSelected(model.keeps());
        table.setVisible(moved > 0);
        List<List<String>> rows = new ArrayList<>();
        for (CapabilityViewModel.Change c : changes) {
            rows.add(List.of(c.party().name().in(words.language()), numbers.tenths(c.before()),
                    numbers.tenths(c.after()),
                    numbers.changeInTenths(Numbers.shownChange(c.before(), c.after())),
                    c.isTyped() ? words.get("editor.capability.typed.short") : ""));
        }
        table.show(new DataTable(List.of(words.get("editor.capability.party"),
                words.get("editor.capability.before"), words.get("editor.capability.after"),
                words.get("editor.capability.difference"), words.get("editor.capability.note")), rows));
        apply.setDisable(!model.canApply());
        discard.setDisable(!model.isTried());
    }
}
