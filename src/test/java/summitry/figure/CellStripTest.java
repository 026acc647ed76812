package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CellStripTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 61, 199})
    void everyOtherPartyStandsAtItsValueAndAboveTheAxis(int count) {
        List<CellStrip.Other> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            others.add(new CellStrip.Other("party " + i, Bloc.Mark.CIRCLE, i * 37 % 101));
        }
        Figure figure = new CellStrip("own", Bloc.Mark.SQUARE, OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), others, "", "none", "all")
                .figure(Words.in(Language.ENGLISH), 320, CellStrip.HEIGHT);
        Inside.bounds(figure, " of " + count);
        List<Mark.Shape> marks = figure.marks().stream()
                .filter(m -> m instanceof Mark.Shape s && s.shape() == Bloc.Mark.CIRCLE)
                .map(Mark.Shape.class::cast)
                .toList();
        assertEquals(count, marks.size());
        Scale scale = figure.scale().orElseThrow();
        for (int i = 0; i < count; i++) {
            assertEquals(scale.at(others.get(i).wants()), marks.get(i).x(), 1e-9);
            assertTrue(marks.get(i).y() > 30 && marks.get(i).y() < 66, marks.get(i).toString());
        }
    }
}
