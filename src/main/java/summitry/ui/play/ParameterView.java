package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.forecast.Parameter;
import summitry.forecast.Settings;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A parameter of a model: its name, what it does, where it is set, what it may be and what it is by default. */
final class ParameterView extends VBox {
    private final Parameter<?> parameter;
    private final ParameterWords say;
    private final Label mark = new Label();
    private final ParameterControl control;

    ParameterView(Parameter<?> parameter, ModelsBoard board, ParameterWords say) {
        this.parameter = parameter;
        this.say = say;
        getStyleClass().add("rule-setting");
        Wrapped name = wrapped(say.name(parameter), Css.STRONG);
        mark.setId("mark-" + id(parameter));
        mark.getStyleClass().addAll(Css.PILL, Css.WARNING);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, mark);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("model-line");
        Wrapped refusal = new Wrapped(Css.REFUSAL);
        refusal.setId("refusal-" + id(parameter));
        control = switch (parameter) {
            case Parameter.OneOf<?> choice -> new ChoiceControl<>(choice, board, say);
            case Parameter.Amount amount -> new AmountControl(amount, board, say, refusal);
        };
        Region node = control.node();
        node.setId("set-" + id(parameter));
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setAccessibleText(say.name(parameter));
        node.setAccessibleHelp("%s %s".formatted(say.plain(parameter), say.range(parameter)));
        Wrapped range = wrapped(say.range(parameter), Css.MUTED);
        range.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(range, Priority.ALWAYS);
        HBox line = new HBox(node, range);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("model-line");
        getChildren().addAll(head, wrapped(say.plain(parameter), Css.MUTED), line);
        if (parameter instanceof Parameter.Amount) {
            getChildren().add(refusal);
        }
    }

    /** For the ids of nodes, which know no point. */
    private static String id(Parameter<?> parameter) {
        return parameter.name().replace('.', '-');
    }

    void show(Settings settings) {
        control.show(settings);
        boolean counts = settings.counts(parameter);
        boolean isChanged = settings.set().containsKey(parameter.name());
        control.node().setDisable(!counts);
        mark.setText(say.mark(counts));
        mark.setVisible(isChanged || !counts);
        mark.setManaged(mark.isVisible());
    }

    private static Wrapped wrapped(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
