package summitry.ui.play;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

import summitry.ui.control.Buttons;

/** Under the bead of a round: branches go another way from here. It leads to them. */
final class ForkMark extends Button {
    private static final int LONGEST_NAME = 24;

    /** @param isNamed whether there is room for the name of a single branch; otherwise they are counted */
    ForkMark(int round, List<SideLine> sides, boolean isNamed, Inquiry inquiry) {
        setId("fork-" + round);
        getStyleClass().add("fork");
        SVGPath way = new SVGPath();
        way.setContent("M0 0 C0 7 2 8 9 8");
        way.getStyleClass().add("fork-way");
        Circle end = new Circle(3);
        end.getStyleClass().add("fork-end");
        HBox drawing = new HBox(way, end);
        drawing.getStyleClass().add("fork-drawing");
        setGraphic(drawing);
        setContentDisplay(ContentDisplay.LEFT);
        setText(isNamed && sides.size() == 1
                ? brief(sides.getFirst().name())
                : Integer.toString(sides.size()));
        setMinWidth(Region.USE_PREF_SIZE);
        String told = sides.stream().map(SideLine::told).collect(Collectors.joining("\n"));
        setAccessibleText(told);
        Buttons.tip(this).setText(told);
        setOnAction(_ -> inquiry.branches(sides.getFirst().branch()));
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "\u2026";
    }
}
