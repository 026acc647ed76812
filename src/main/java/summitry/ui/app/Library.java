package summitry.ui.app;

import java.util.List;

/** A work by others that the program contains. */
record Library(String name, String licence, String link) {
    static final List<Library> ALL = List.of(
            new Library("OpenJFX (JavaFX)", "GPL-2.0 with Classpath Exception", "https://openjfx.io"),
            new Library("AtlantaFX", "MIT", "https://github.com/mkpaz/atlantafx"),
            new Library("ControlsFX", "BSD-3-Clause", "https://github.com/controlsfx/controlsfx"),
            new Library("Ikonli", "Apache-2.0", "https://github.com/kordamp/ikonli"),
            new Library("Feather Icons", "MIT", "https://feathericons.com"),
            new Library("Jackson", "Apache-2.0", "https://github.com/FasterXML/jackson"),
            new Library("picocli", "Apache-2.0", "https://picocli.info"),
            new Library("JSpecify", "Apache-2.0", "https://jspecify.dev"),
            new Library("Inter", "OFL-1.1", "https://rsms.me/inter"),
            new Library("country-flag-icons", "MIT", "https://gitlab.com/catamphetamine/country-flag-icons"),
            new Library("world-atlas", "ISC", "https://github.com/topojson/world-atlas"),
            new Library("Natural Earth", "Public domain", "https://www.naturalearthdata.com"));
}
