package summitry.ui.play;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Support and tension: what they are now, and how they came to it. */
final class ClimateBoard {
    private final ReadOnlyObjectWrapper<ClimateSheet> sheet;
    private final ReadOnlyObjectWrapper<ClimateLines> lines;

    ClimateBoard(Moment moment) {
        sheet = new ReadOnlyObjectWrapper<>(ClimateSheet.of(moment));
        lines = new ReadOnlyObjectWrapper<>(ClimateLines.soFar(moment));
    }

    void show(Moment moment) {
        sheet.set(ClimateSheet.of(moment));
        lines.set(ClimateLines.soFar(moment));
    }

    ReadOnlyObjectProperty<ClimateSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ClimateLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
