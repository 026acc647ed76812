package summitry.atlas;

import summitry.json.JsonAt;
import summitry.json.Place;

/** A value of the map's file is not what it must be. It never leaves this package. */
final class DamagedMap extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Place at;
    private final String path;

    DamagedMap(JsonAt value, String path) {
        super(path);
        this.at = value.at();
        this.path = path;
    }

    Place at() {
        return at;
    }

    String path() {
        return path;
    }
}
