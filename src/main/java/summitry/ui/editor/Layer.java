package summitry.ui.editor;

import summitry.draft.Cell;

/** What the table shows of each cell. */
enum Layer {
    POSITIONS("positions", Cell.Measure.IDEAL), CARE("care", Cell.Measure.SALIENCE),
    FLEXIBILITY("flexibility", Cell.Measure.FLEXIBILITY), RED_FROM("red-from", Cell.Measure.RED_MIN),
    RED_TO("red-to", Cell.Measure.RED_MAX);

    private final String key;
    private final Cell.Measure measure;

    Layer(String key, Cell.Measure measure) {
        this.key = key;
        this.measure = measure;
    }

    /** The name in text keys. */
    String key() {
        return key;
    }

    Cell.Measure measure() {
        return measure;
    }
}
