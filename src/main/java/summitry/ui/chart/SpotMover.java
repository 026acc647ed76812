package summitry.ui.chart;

import java.util.Optional;

/** What can be moved along the scale of a figure, and what happens then. Spots are told by their ids. */
public interface SpotMover {
    /** Why a spot cannot be moved, as a sentence; empty where it can. */
    Optional<String> refusal(String spot);

    /** Where it stands, on the scale of the figure. */
    double value(String spot);

    /** What the bubble says while it is moved. */
    String told(String spot, double value);

    /** Moves it. */
    void move(String spot, double value);
}
