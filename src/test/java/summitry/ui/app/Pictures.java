package summitry.ui.app;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pictures of the window, each looked through for texts that are cut and for what stands outside. */
final class Pictures {
    private Pictures() {}

    /** A picture at the size that the window has. */
    static void shoot(OpenWindow window, String name) {
        window.shoot(name);
        assertEquals(List.of(), window.ask(() -> Faults.in(window.stage().getScene().getRoot(),
                window.stage().getScene().getWidth())), name);
    }

    /** A picture at a size, which its name ends with. */
    static void shoot(OpenWindow window, String name, int width, int height) {
        window.resize(width, height);
        shoot(window, name + "-" + width + "x" + height);
    }

    /** A picture at the usual and at the smallest size; the window has the usual one afterwards. */
    static void shootBothSizes(OpenWindow window, String name) {
        shoot(window, name, 1440, 900);
        shoot(window, name, 1024, 640);
        window.resize(1440, 900);
    }
}
