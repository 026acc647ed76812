package summitry.ui.app;

/**
 * Something that can be found by words and done at once.
 *
 * @param name in the language of the window
 * @param more further words it is found by, of less weight
 * @param kind what is found, beside the name; empty for an action
 * @param keys that do the same; empty where there are none
 */
record PaletteEntry(String name, String more, String kind, String keys, Runnable run) {}
