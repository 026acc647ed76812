package summitry.ui.home;

import java.util.function.Consumer;
import summitry.ui.chart.FigureMenu;
import summitry.ui.control.Action;

/**
 * What a person can do on this screen by a command of the window.
 *
 * @param teach prepares a class
 * @param read shows a figure in words
 * @param ask asks before something is lost
 */
public record HomeActions(Action open, Action teach, Consumer<FigureMenu.Reading> read, Asking ask) {
    /** A question over the window. */
    @FunctionalInterface
    public interface Asking {
        /**
         * Asks; the careful answer has the focus.
         *
         * @param id of the question's sheet
         * @param titleKey of the title
         * @param question in words
         * @param yesKey of the answer that does it
         */
        void ask(String id, String titleKey, String question, String yesKey, Runnable run);
    }
}
