package summitry.ui.play;

import javafx.scene.layout.Region;
import summitry.forecast.Settings;

/** Where a parameter is set. */
interface ParameterControl {
    Region node();

    /** Shows what it is set to. */
    void show(Settings settings);
}
