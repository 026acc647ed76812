package summitry.ui.home;

import java.util.function.Consumer;
import summitry.ui.chart.FigureMenu;
import summitry.ui.control.Action;

/**
 * What a person can do on this screen by a command of the window.
 *
 * @param read shows a figure in words
 */
public record HomeActions(Action open, Consumer<FigureMenu.Reading> read) {}
