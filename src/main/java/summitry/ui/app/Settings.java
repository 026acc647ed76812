package summitry.ui.app;

import summitry.model.Language;
import summitry.ui.play.Speed;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

/**
 * What the window remembers from one start to the next.
 *
 * @param liveFutures whether the futures of a draft are played while it is edited
 * @param runFutures whether the futures of a run are played while it is open
 */
public record Settings(Language language, Look look, Zoom zoom, Motion motion, WindowPlace place,
        Speed speed, boolean liveFutures, boolean runFutures) {
    public static final int LEAST_WIDTH = 1024;
    public static final int LEAST_HEIGHT = 640;

    /** For the first start: everything as the system has it. */
    public static Settings first(Language language) {
        return new Settings(language, Look.SYSTEM, Zoom.FULL, Motion.SYSTEM, WindowPlace.sized(1440, 900),
                Speed.ONE, true, true);
    }

    /** A theme of one's own, at full size, with nothing that moves and no futures of a run. */
    static Settings of(Language language, Theme theme, int width, int height) {
        return new Settings(language, Look.of(theme), Zoom.FULL, Motion.REDUCED,
                WindowPlace.sized(width, height), Speed.ONE, true, false);
    }

    Settings withRunFutures(boolean wanted) {
        return new Settings(language, look, zoom, motion, place, speed, liveFutures, wanted);
    }

    Settings withPlace(WindowPlace changed) {
        return new Settings(language, look, zoom, motion, changed, speed, liveFutures, runFutures);
    }
}
