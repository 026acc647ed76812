package summitry.ui.editor;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Indicator;
import summitry.model.Indicator.Years;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** The words of the indicator that is open: name, unit, source, years; values pasted for all parties; removed. */
final class IndicatorForm extends VBox {
    private static final int LONGEST = 500;

    private final DeskViewModel desk;
    private final CapabilityViewModel model;
    private final PartyForm form;
    private final Texts texts;
    private Fields fields;
    private Optional<String> built = Optional.empty();

    IndicatorForm(DeskViewModel desk, CapabilityViewModel model, PartyForm form, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.form = form;
        this.texts = texts;
        fields = new Fields(desk, texts);
        setId("indicator-form");
        getStyleClass().addAll(Css.CARD, "indicator-form");
    }

    void show() {
        if (!model.open().equals(built)) {
            built = model.open();
            fields = new Fields(desk, texts);
            getChildren().clear();
            built.ifPresent(this::build);
        }
        setVisible(built.isPresent());
        setManaged(built.isPresent());
        fields.show();
    }

    private void build(String id) {
        getChildren().addAll(
                fields.both("indicator-name", "editor.capability.name", 1, () -> of(id, Indicator::name),
                        n -> edit(id, i -> i.withName(n))),
                fields.both("indicator-unit", "editor.capability.unit", 1, () -> of(id, Indicator::unit),
                        n -> edit(id, i -> i.withUnit(n))),
                fields.named("editor.capability.source",
                        fields.line("indicator-source", "editor.capability.source", LONGEST,
                                () -> model.find(id).map(Indicator::source).orElse(""),
                                s -> edit(id, i -> i.withSource(s)))),
                years(id), buttons(id));
    }

    private Localized of(String id, Function<Indicator, Localized> text) {
        return model.find(id).map(text).orElseGet(() -> Localized.same(""));
    }

    private Edit edit(String id, UnaryOperator<Indicator> change) {
        return new Edit.Change<>(Section.INDICATORS, change.apply(model.find(id).orElseThrow()));
    }

    private HBox years(String id) {
        VBox all = fields.named("editor.capability.year", NumberBox.typed(fields, "indicator-year",
                "editor.capability.year", -Years.FURTHEST, Years.FURTHEST, true,
                () -> year(model.find(id).map(i -> i.years().most())),
                y -> edit(id, i -> i.withYears(new Years(whole(y), i.years().byParty())))));
        VBox own = fields.named("editor.capability.year.own", NumberBox.typed(fields, "indicator-year-own",
                "editor.capability.year.own", -Years.FURTHEST, Years.FURTHEST, true,
                () -> year(model.find(id)
                        .map(i -> i.years().byParty().getOrDefault(form.party().id(), 0))),
                y -> edit(id, i -> i.withYears(own(i.years(), whole(y))))));
        HBox row = new HBox(all, own);
        row.getStyleClass().add("desk-both");
        for (VBox box : new VBox[]{all, own}) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMinWidth(0);
        }
        return row;
    }

    private Years own(Years years, int year) {
        TreeMap<summitry.model.PartyId, Integer> byParty = new TreeMap<>(years.byParty());
        if (year == 0) {
            byParty.remove(form.party().id());
        } else {
            byParty.put(form.party().id(), year);
        }
        return new Years(years.most(), byParty);
    }

    private static int whole(OptionalDouble year) {
        return (int) Math.rint(year.orElse(0));
    }

    private static OptionalDouble year(Optional<Integer> year) {
        return year.filter(y -> y != 0).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private FlowPane buttons(String id) {
        Button paste = button("indicator-paste", "editor.capability.paste", Feather.CLIPBOARD);
        paste.setOnAction(_ -> {
            String text = Clipboard.getSystemClipboard().getString();
            model.paste(id, text == null ? "" : text,
                    PartyDoing.shown(desk.draft()).stream().map(Party::id).toList());
        });
        Button remove = button("indicator-remove", "editor.capability.remove", Feather.TRASH_2);
        remove.setOnAction(_ -> model.remove(id));
        FlowPane pane = new FlowPane(paste, remove);
        pane.getStyleClass().add("exchange-buttons");
        return pane;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        return button;
    }
}
