package summitry.ui.play;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import summitry.forecast.Keyed;
import summitry.forecast.Parameter;
import summitry.forecast.Settings;
import summitry.ui.control.Names;

/** One of several, chosen from a box. */
final class ChoiceControl<E extends Enum<E> & Keyed> implements ParameterControl {
    private final Parameter.OneOf<E> parameter;
    private final ComboBox<E> box = new ComboBox<>();

    ChoiceControl(Parameter.OneOf<E> parameter, ModelsBoard board, ParameterWords say) {
        this.parameter = parameter;
        box.getItems().setAll(parameter.all());
        Names.in(box, one -> say.choice(parameter, one));
        box.setOnAction(_ -> {
            E chosen = box.getValue();
            if (chosen != null) {
                board.set(parameter, chosen);
            }
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Settings settings) {
        box.setValue(settings.get(parameter));
    }
}
