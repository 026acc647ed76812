package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Parameters;
import summitry.forecast.Settings;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** A model in plain words, what it says here, how far it was off, where it is set, and where it is from. */
final class ModelCardView extends VBox {
    private final ModelName model;
    private final ModelsBoard board;
    private final Texts texts;
    private final ModelWords say;
    private final Label value = new Label();
    private final Wrapped beside = new Wrapped(Css.MUTED);
    private final Wrapped measured = new Wrapped(Looks.BODY);
    private final Button usual = new Button();
    private final List<ParameterView> parameters;

    ModelCardView(ModelCard card, ModelsBoard board, Texts texts) {
        model = card.model();
        this.board = board;
        this.texts = texts;
        say = new ModelWords(texts.now());
        setId("model-card");
        ParameterWords named = new ParameterWords(texts.now());
        parameters = Parameters.of(model).stream().map(p -> new ParameterView(p, board, named)).toList();
        measured.setId("model-measured");
        getChildren().addAll(wrapped(card.assumes()), wrapped(card.more()), here(),
                part("forecast.card.measured", measured));
        if (!parameters.isEmpty()) {
            getChildren().add(settings());
        }
        VBox source = part("forecast.card.source", wrapped(card.source()));
        source.setId("model-source");
        getChildren().add(source);
        follow();
    }

    /** The board outlives the page, so the page must let go of it. */
    private void follow() {
        Lifecycle lifecycle = new Lifecycle();
        sceneProperty().subscribe(scene -> {
            lifecycle.close();
            if (scene != null) {
                lifecycle.watch(board.settingsProperty(), this::set);
                lifecycle.watch(board.outlookProperty(), this::tell);
            }
        });
    }

    private VBox here() {
        value.setId("model-here");
        value.getStyleClass().add(Css.ITEM_TITLE);
        value.setMinWidth(USE_PREF_SIZE);
        beside.setId("model-usual-value");
        HBox line = new HBox(value, beside);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("rule-case");
        return part("forecast.card.here", line);
    }

    private VBox settings() {
        usual.setId("model-usual");
        usual.textProperty().bind(texts.of("forecast.card.usual"));
        usual.setOnAction(_ -> board.usual(model));
        FlowPane buttons = new FlowPane(usual);
        buttons.getStyleClass().add("button-flow");
        if (model == ModelName.CHALLENGE) {
            Button printed = new Button();
            printed.setId("model-printed");
            printed.textProperty().bind(texts.of("forecast.card.printed"));
            printed.setOnAction(_ -> board.printed());
            buttons.getChildren().add(printed);
        }
        VBox box = part("forecast.card.settings", buttons);
        box.getStyleClass().add("model-settings");
        box.getChildren().addAll(parameters);
        return box;
    }

    private VBox part(String title, Node content) {
        VBox box = new VBox(texts.label(title, Css.PANEL_TITLE), content);
        box.getStyleClass().add("inquiry-part");
        return box;
    }

    private void set(Settings settings) {
        parameters.forEach(p -> p.show(settings));
        usual.setDisable(settings.changed(model).isEmpty());
        measured.setText(say.measured(model, settings));
    }

    private void tell(Optional<Outlook> outlook) {
        Optional<Outlook.Saying> saying = outlook.map(o -> o.sayings().get(model.ordinal()));
        value.setText(saying.map(say::told).orElse(texts.now().get("forecast.working")));
        beside.setText(say.beside(saying, board.settingsProperty().get().changed(model).size()));
        value.setAccessibleText("%s %s".formatted(value.getText(), beside.getText()));
    }

    private static Wrapped wrapped(String text) {
        Wrapped label = new Wrapped(Looks.BODY);
        label.setText(text);
        return label;
    }
}
