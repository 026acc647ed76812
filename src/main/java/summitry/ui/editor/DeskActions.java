package summitry.ui.editor;

import java.nio.file.Path;
import java.util.function.Consumer;
import summitry.ui.chart.FigureMenu;

/**
 * What the desk asks of the window.
 *
 * @param save saves to the file of the draft; asks for one where a fiction has none yet
 * @param saveAs asks for a file and saves there
 * @param showFolder shows in the system's own way where a file lies
 * @param play begins a run of the draft that a person leads
 * @param testPlay plays the draft to its end with the rules in every seat; Escape comes back to the same cell
 * @param read shows a figure in words
 * @param tables shows how tables come into the draft and out of it
 * @param briefs shows how the briefs of all parties are printed
 * @param names shows how the parties get invented names
 * @param fill shows how the selected cells are filled
 */
public record DeskActions(Runnable save, Runnable saveAs, Consumer<Path> showFolder, Runnable play,
        Runnable testPlay,
        Consumer<FigureMenu.Reading> read, Runnable tables, Runnable briefs, Runnable names,
        Runnable fill) {}
