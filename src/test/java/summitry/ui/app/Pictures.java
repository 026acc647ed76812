package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pictures of the window, each looked through for texts that are cut, lie over each other or stand outside. */
final class Pictures {
    /** Each pair of a theme, a language, a size and a zoom meets in at least one of these. */
    // From one to the next as little changes as can be, because every change dresses the whole window anew.
    private static final List<Shot> EACH = List.of(
            new Shot(Theme.LIGHT, Language.ENGLISH, 100, Shot.Size.USUAL),
            new Shot(Theme.LIGHT, Language.INDONESIAN, 150, Shot.Size.LEAST),
            new Shot(Theme.DARK, Language.ENGLISH, 150, Shot.Size.LEAST),
            new Shot(Theme.DARK, Language.INDONESIAN, 100, Shot.Size.USUAL),
            new Shot(Theme.CONTRAST, Language.INDONESIAN, 100, Shot.Size.LEAST),
            new Shot(Theme.CONTRAST, Language.ENGLISH, 150, Shot.Size.USUAL));
    private static final List<Shot> FEW = List.of(
            new Shot(Theme.LIGHT, Language.ENGLISH, 100, Shot.Size.USUAL),
            new Shot(Theme.DARK, Language.INDONESIAN, 100, Shot.Size.LEAST));
    private static final List<Shot> LARGE = Shot.Size.BOTH.stream()
            .map(size -> new Shot(Theme.LIGHT, Language.ENGLISH, 200, size)).toList();

    private Pictures() {}

    /** In every theme, language, size and zoom that the screens are made for. */
    static void each(OpenWindow window, String screen) {
        shoot(window, screen, EACH);
    }

    /** One light and one dark picture, in the two languages and the two sizes. */
    static void few(OpenWindow window, String screen) {
        shoot(window, screen, FEW);
    }

    /** As {@link #few}, with a part of a scrolled page at its top. */
    static void few(OpenWindow window, String screen, String part) {
        shoot(window, screen, FEW, () -> window.scrollTo(part));
    }

    /** At twice the size. */
    static void large(OpenWindow window, String screen) {
        shoot(window, screen, LARGE);
    }

    /** A picture of the window as it is shown now. */
    static void shoot(OpenWindow window, String name) {
        window.shoot(name);
        assertEquals(List.of(), faults(window), name);
    }

    /** A picture at a size, which its name ends with. */
    static void shoot(OpenWindow window, String name, int width, int height) {
        window.resize(width, height);
        shoot(window, name + "-" + width + "x" + height);
    }

    /** A picture at the usual size, where another look has the smallest. */
    static void shootUsual(OpenWindow window, String name) {
        shoot(window, name, Shot.Size.USUAL.width(), Shot.Size.USUAL.height());
    }

    /** A picture at the smallest size, where most is cut; the window has the usual one afterwards. */
    static void shootLeast(OpenWindow window, String name) {
        shoot(window, name, Shot.Size.LEAST.width(), Shot.Size.LEAST.height());
        window.resize(Shot.Size.USUAL.width(), Shot.Size.USUAL.height());
    }

    /** The window is shown afterwards as it was before. */
    private static void shoot(OpenWindow window, String screen, List<Shot> shots) {
        shoot(window, screen, shots, () -> {});
    }

    private static void shoot(OpenWindow window, String screen, List<Shot> shots, Runnable ready) {
        Shot before = window.shown();
        List<String> faults = new ArrayList<>();
        for (Shot shot : shots) {
            window.show(shot);
            ready.run();
            window.shoot(screen + shot.suffix());
            faults(window).forEach(fault -> faults.add("\n" + screen + shot.suffix() + " " + fault));
        }
        window.show(before);
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(OpenWindow window) {
        return window.ask(() -> Faults.in(window.stage().getScene()));
    }
}
