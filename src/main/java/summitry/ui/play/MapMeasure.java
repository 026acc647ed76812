package summitry.ui.play;

/** What the map is coloured by. */
enum MapMeasure {
    POSITION("position"), TENSION("tension");

    private final String key;

    MapMeasure(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
