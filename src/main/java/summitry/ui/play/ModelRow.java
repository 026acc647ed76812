package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.forecast.ModelName;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A model in a list: its letter, name and what it says as a button, and below it what it takes for granted. */
final class ModelRow extends VBox {
    /** What the padding and the border of the button take of its width, pixels. */
    private static final double EDGES = 26;

    private final String name;
    private final String assumes;
    private final Label value = new Label();
    private final Label mark = new Label();
    private final Button button = new Button();

    ModelRow(ModelName model, ModelWords say, Runnable open) {
        name = say.name(model);
        assumes = say.assumes(model);
        getStyleClass().add("model-row");
        Label letter = new Label(ModelWords.letter(model));
        letter.getStyleClass().addAll(Css.STRONG, "model-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(name);
        title.getStyleClass().add(Css.STRONG);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        mark.setId("model-mark-" + model.key());
        mark.setText(say.changed());
        mark.getStyleClass().addAll(Css.PILL, Css.WARNING);
        mark.setMinWidth(USE_PREF_SIZE);
        value.setId("model-value-" + model.key());
        value.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(letter, title, gap, mark, value, new FontIcon(Feather.CHEVRON_RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("model-line");
        line.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
        button.setId("model-" + model.key());
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll(Css.QUIET, "cause-row");
        button.setOnAction(_ -> open.run());
        Buttons.tip(button).setText(say.source(model));
        button.setAccessibleHelp(say.source(model));
        Wrapped plain = new Wrapped(Css.MUTED, "model-assumes");
        plain.setText(assumes);
        getChildren().addAll(button, plain);
    }

    /**
     * Shows what the model says.
     *
     * @param spoken the same for a screen reader, with what it says by default where that is not what it is set to
     */
    void show(String said, String spoken, boolean isChanged) {
        value.setText(said);
        mark.setVisible(isChanged);
        mark.setManaged(isChanged);
        button.setAccessibleText("%s: %s. %s".formatted(name, spoken, assumes));
    }
}
