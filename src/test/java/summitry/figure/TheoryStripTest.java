package summitry.figure;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TheoryStripTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Rungs RUNGS = new Rungs(List.of(0.0, 15.0, 30.0, 45.0, 60.0));

    private static TheoryStrip.Text text(String theory, double value) {
        return new TheoryStrip.Text(theory, value, value - 2, value + 2, 0.5);
    }

    private static List<Mark.Shape> shapes(Figure figure) {
        return figure.marks().stream().filter(Mark.Shape.class::isInstance).map(Mark.Shape.class::cast)
                .toList();
    }

    @Test
    void everyTheoryHasAShapeOfItsOwnAtItsValue() {
        Figure figure = new TheoryStrip(List.of(text("Summit", 10), text("Power", 60))).at(ENGLISH, 300, 40);
        List<Mark.Shape> shapes = shapes(figure);
        assertEquals(List.of(Bloc.Mark.CIRCLE, Bloc.Mark.SQUARE),
                shapes.stream().map(Mark.Shape::shape).toList());
        assertTrue(shapes.getFirst().x() < shapes.getLast().x());
        assertTrue(shapes.getFirst().y() < shapes.getLast().y());
        assertEquals(List.of("Summit", "10", "8", "12", "50%"), figure.table().rows().getFirst());
        assertTrue(figure.summary().contains("Power: 60"), figure.summary());
    }

    @Test
    void equalTextsDoNotCoverEachOther() {
        List<Mark.Shape> shapes = shapes(
                new TheoryStrip(List.of(text("Summit", 40), text("Power", 40))).at(ENGLISH, 300, 40));
        assertEquals(shapes.getFirst().x(), shapes.getLast().x(), 1e-9);
        assertTrue(shapes.getLast().y() - shapes.getFirst().y() >= 15);
    }

    @Test
    void theLadderNamesTheRungOfEachMean() {
        Figure figure = new TheoryLadder(List.of(new TheoryLadder.Level("Summit", 14.9, 10, 20),
                new TheoryLadder.Level("Power", 60, 50, 70)), RUNGS).at(ENGLISH, 600, 90);
        assertEquals(List.of("Calm", "Breakdown"),
                figure.table().rows().stream().map(List::getLast).toList());
        assertEquals(2, shapes(figure).size());
        for (int rung = 0; rung < 5; rung++) {
            String name = Rungs.name(rung, ENGLISH);
            assertTrue(figure.marks().stream()
                    .anyMatch(m -> m instanceof Mark.Label label && label.text().equals(name)), name);
        }
    }

    @Test
    void boundsAreSaid() {
        TheoryStrip beyond = new TheoryStrip(List.of(new TheoryStrip.Text("Summit", 99, 90, 101, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> beyond.at(ENGLISH, 300, 40));
        assertThrows(IllegalArgumentException.class, () -> new TheoryStrip.Text("Summit", 50, 40, 60, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new TheoryStrip(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TheoryLadder(List.of(), RUNGS));
        TheoryLadder nan = new TheoryLadder(List.of(new TheoryLadder.Level("Summit", Double.NaN, 1, 2)),
                RUNGS);
        assertThrows(IllegalArgumentException.class, () -> nan.at(ENGLISH, 600, 90));
    }
}
