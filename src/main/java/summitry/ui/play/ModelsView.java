package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import summitry.figure.Guesses;
import summitry.figure.ModelsFigure;
import summitry.figure.Strip;
import summitry.forecast.Basis;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Settings;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Models on the strip of an item, and a list of them; each row opens the card of its model. */
final class ModelsView extends VBox {
    /** Height of the figure without its lanes and of a lane of parties, pixels. */
    private static final double HEIGHT = 310;
    private static final double LANE = 27;

    private final ModelsPage page;
    private final PlayViewModel model;
    private final Texts texts;
    private final FigurePane figure = new FigurePane();
    private final Button usual = new Button();
    /** In the order of {@link ModelName}, as the sayings of an outlook are. */
    private final List<ModelRow> rows = new ArrayList<>();

    ModelsView(ModelsPage page, PlayViewModel model, Texts texts) {
        this.page = page;
        this.model = model;
        this.texts = texts;
        setId("models");
        ModelWords say = new ModelWords(texts.now());
        Wrapped hint = new Wrapped(Looks.BODY);
        hint.setText(page.hint());
        Wrapped band = new Wrapped(Css.MUTED);
        band.setId("models-band");
        band.setText(say.band());
        usual.setId("models-usual");
        usual.textProperty().bind(texts.of("forecast.list.usual"));
        usual.setOnAction(_ -> model.studies().models().usual());
        HBox head = new HBox(texts.label("forecast.list", Css.PANEL_TITLE), usual);
        head.getStyleClass().add("models-head");
        VBox list = new VBox(head);
        list.getStyleClass().add("inquiry-part");
        for (ModelName name : ModelName.values()) {
            ModelRow row = new ModelRow(name, say, () -> open(name));
            rows.add(row);
            list.getChildren().add(row);
        }
        getChildren().addAll(hint, basis(), strip(), band, list);
        follow();
        model.studies().models().ask(page.cases(), page.issue());
    }

    /** The board outlives the page, so the page must let go of it. */
    private void follow() {
        ModelsBoard board = model.studies().models();
        ChangeListener<Optional<Outlook>> listener = (_, _, now) -> show(now);
        sceneProperty().subscribe(scene -> {
            board.outlookProperty().removeListener(listener);
            if (scene != null) {
                board.outlookProperty().addListener(listener);
                show(board.outlookProperty().get());
            }
        });
    }

    private HBox basis() {
        SegmentedButton choice = new SegmentedButton();
        for (Basis basis : Basis.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId("models-" + basis.key());
            toggle.textProperty().bind(texts.of("forecast.basis." + basis.key()));
            toggle.setSelected(basis == page.basis());
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                model.studies().models().basisProperty().set(basis);
            });
            if (basis == page.basis()) {
                toggle.getStyleClass().add(InquiryView.FIRST);
            }
            choice.getButtons().add(toggle);
        }
        HBox box = new HBox(choice);
        box.getStyleClass().add("segments");
        box.setMaxWidth(USE_PREF_SIZE);
        return box;
    }

    private FigurePane strip() {
        figure.setId("models-figure");
        figure.getStyleClass().add(Looks.OWN_KEYS);
        figure.fixHeight(HEIGHT + LANE * Math.max(2, page.strip().lanes().size()));
        figure.onChoose(key -> ModelName.of(key).ifPresent(this::open));
        FigureMenu.on(figure, figure, page::title, texts, FigurePage.in(model.inquiry()));
        return figure;
    }

    private void open(ModelName name) {
        model.inquiry().open(moment -> Optional.of(ModelCard.of(name, moment.words())));
    }

    private void show(Optional<Outlook> outlook) {
        ModelWords say = new ModelWords(texts.now());
        Settings settings = model.studies().models().settingsProperty().get();
        Strip strip = page.strip();
        Guesses guesses = say.guesses(outlook, settings);
        figure.show((width, height) -> ModelsFigure.of(strip, guesses, texts.now(), width, height));
        usual.setVisible(!settings.equals(Settings.USUAL));
        for (ModelName name : ModelName.values()) {
            Optional<Outlook.Saying> saying = outlook.map(o -> o.sayings().get(name.ordinal()));
            String working = texts.now().get("forecast.working");
            rows.get(name.ordinal()).show(saying.map(say::told).orElse(working),
                    saying.map(s -> say.toldChanged(s, settings)).orElse(working),
                    !settings.changed(name).isEmpty());
        }
    }
}
