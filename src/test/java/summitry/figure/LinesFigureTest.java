package summitry.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lines with blocs that are folded into one and with another branch beside. */
class LinesFigureTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final List<String> BLOCS = List.of("circle", "square", "triangle", "diamond");

    @Test
    void labelsStayApartAndWithinWhateverIsFoldedAndBeside() {
        SplittableRandom random = new SplittableRandom(11);
        for (int k = 0; k < 200; k++) {
            Set<String> folded = new TreeSet<>(BLOCS);
            folded.removeIf(_ -> random.nextBoolean());
            int rounds = random.nextInt(10);
            int from = random.nextInt(rounds + 1);
            Lines lines = MadeUp.beside(rounds, from, from + random.nextInt(8), folded);
            double width = 300 + random.nextInt(1700);
            double height = 140 + random.nextInt(500);
            Figure figure = LinesFigure.of(lines, Words.in(Language.values()[k % 2]), width, height);
            Inside.check(figure, " of %s, %d rounds, from %d, %.0f x %.0f".formatted(folded, rounds, from,
                    width, height));
            assertEquals(figure.spots().size(),
                    figure.spots().stream().map(Spot::id).distinct().count(), "every spot has its own name");
        }
    }

    @Test
    void anotherBranchIsThinDashedAndPaleFromWhereItParts() {
        Figure figure = LinesFigure.of(MadeUp.beside(4, 2, 7, Set.of("square")), WORDS, 900, 320);
        List<Mark.Line> dashed = figure.marks().stream().filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast).filter(l -> l.dash() == Mark.Dash.DASHED && l.opacity() < 1)
                .toList();
        // India, the BRICS and the chair's text.
        assertEquals(List.of(6, 6, 6), dashed.stream().map(l -> l.points().size()).toList());
        assertTrue(dashed.stream().allMatch(l -> l.width() < 2));
        List<String> labels = labels(figure);
        assertTrue(labels.contains("Vote at once (parts after round 2)"), labels.toString());
        assertTrue(labels.contains("IND, other branch"), labels.toString());
        assertTrue(labels.contains("Round 7"), labels.toString());
    }

    @Test
    void summaryAndTableTellOfTheOtherBranchAndOfFoldedBlocs() {
        Figure figure = LinesFigure.of(MadeUp.beside(4, 2, 7, Set.of("circle")), WORDS, 900, 320);
        assertTrue(figure.summary().contains(
                "Beside it the branch Vote at once, which parts after round 2 and goes to round 7."),
                figure.summary());
        assertTrue(figure.summary().contains("G7 and EU as one line: mean by weight"), figure.summary());
        assertEquals(9, figure.table().columns().size());
        List<List<String>> rows = figure.table().rows();
        List<String> ghost = row(rows, "Party IND: Vote at once");
        assertEquals(List.of("", ""), ghost.subList(1, 3));
        assertFalse(ghost.getLast().isEmpty());
        assertTrue(row(rows, "G7 and EU (mean)").get(1).matches("\\d+ \\(\\d+\u2013\\d+\\)"));
        assertEquals("", row(rows, "Party IND").getLast());
        assertTrue(rows.stream().noneMatch(r -> r.getFirst().equals("Party USA")));
    }

    @Test
    void aFoldedBlocIsItsMeanByWeightInABandAndKeepsTheChosenParty() {
        Lines lines = MadeUp.beside(4, 2, 7, Set.of("square"));
        Band band = Band.of(List.of(List.of(10.0, 20.0), List.of(40.0, 80.0)), List.of(1.0, 3.0));
        assertEquals(new Band(List.of(10.0, 20.0), List.of(32.5, 65.0), List.of(40.0, 80.0)), band);
        Band plain = Band.of(List.of(List.of(10.0), List.of(40.0)), List.of(0.0, 0.0));
        assertEquals(List.of(25.0), plain.mean());
        Figure figure = LinesFigure.of(lines, WORDS, 900, 320);
        List<String> labels = labels(figure);
        assertTrue(labels.stream().anyMatch(l -> l.startsWith("BRICS (")), labels.toString());
        assertTrue(labels.contains("IND"), labels.toString());
        assertFalse(labels.contains("CHN"), labels.toString());
        assertEquals(1, figure.marks().stream().filter(Mark.Area.class::isInstance).count());
    }

    @Test
    void everyBlocHasASpotThatSaysWhatItDoes() {
        Figure figure = LinesFigure.of(MadeUp.beside(4, 2, 7, Set.of("square")), WORDS, 900, 320);
        List<Spot> folds = figure.spots().stream().filter(s -> s.id().startsWith("fold:")).toList();
        assertEquals(BLOCS, folds.stream().map(s -> Lines.folds(s.id()).orElseThrow()).toList());
        assertTrue(folds.stream().allMatch(Spot::choosable));
        assertEquals("G7 and EU: 9 parties. A click or Enter shows them as one line.",
                folds.getFirst().tip());
        assertTrue(folds.get(1).tip().endsWith("A click or Enter shows its 9 parties."), folds.get(1).tip());
        assertEquals(Optional.empty(), Lines.folds("IND"));
    }

    @Test
    void aBranchThatEndsWhereItPartsIsSaidAndNotDrawn() {
        Figure figure = LinesFigure.of(MadeUp.beside(4, 2, 2, Set.of()), WORDS, 900, 320);
        assertTrue(labels(figure).contains("Vote at once (ends with round 2)"), labels(figure).toString());
    }

    @Test
    void brokenBranchesAreRefusedInWords() {
        assertThrows(IllegalArgumentException.class,
                () -> new Lines.Ghost("b", 0, Map.of("a", List.of(1.0), "b", List.of(1.0, 2.0)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Lines.Ghost("b", 0, Map.of(), List.of()));
        Lines.Ghost late = new Lines.Ghost("b", 5, Map.of("a", List.of(1.0)), List.of());
        assertThrows(IllegalArgumentException.class, () -> new Lines("t",
                List.of(new Lines.Series("a", "A", "A", Bloc.Mark.RING, false, List.of(1.0, 2.0))), List.of(),
                List.of(), 2, Optional.empty(), Optional.of(late)));
    }

    private static List<String> labels(Figure figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text()).toList();
    }

    private static List<String> row(List<List<String>> rows, String name) {
        return rows.stream().filter(r -> r.getFirst().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + rows));
    }
}
