package summitry.ui.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.figure.Figure;
import summitry.figure.Guesses;
import summitry.figure.ModelsFigure;
import summitry.forecast.Answer;
import summitry.forecast.Basis;
import summitry.forecast.Cases;
import summitry.forecast.Challenge;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Parameter;
import summitry.forecast.Parameters;
import summitry.forecast.Settings;
import summitry.forecast.Weighting;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Published models on the chosen item. */
class ModelsTest {
    private static final IssueId FOSSIL = new IssueId("FOSS");
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private final List<Throwable> failures = new ArrayList<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(), language, failures::add);

    private ModelsPage page() {
        return assertInstanceOf(ModelsPage.class, model.inquiry().pageProperty().get().orElseThrow());
    }

    private Outlook outlook() {
        model.studies().models().ask(page().cases(), page().issue());
        return model.studies().models().outlookProperty().get().orElseThrow();
    }

    private Figure figure() {
        return ModelsFigure.of(page().strip(), new ModelWords(ENGLISH).guesses(Optional.of(outlook()),
                model.studies().models().settingsProperty().get()), ENGLISH,
                620, 400);
    }

    @Test
    void theSevenAreToldOnTheStripOfTheChosenItem() {
        model.choose(FOSSIL);
        model.studies().openModels();
        Figure figure = figure();
        assertEquals(7, figure.table().rows().size());
        assertTrue(figure.table().rows().stream().allMatch(row -> row.get(1).matches("\\d+( to \\d+)?")),
                figure.table().toString());
        for (ModelName name : ModelName.values()) {
            assertTrue(figure.spots().stream().anyMatch(s -> s.id().equals(name.key()) && s.choosable()),
                    name.key());
        }
        assertTrue(figure.summary().contains("about 23 points on 132 real EU decisions"), figure.summary());
        assertTrue(page().title().endsWith(model.moment().shortTitle(FOSSIL)), page().title());
        assertEquals(List.of(), failures);
    }

    @Test
    void theyFollowTheItemTheRoundTheLanguageAndTheChosenPositions() {
        model.choose(FOSSIL);
        model.studies().openModels();
        ModelsPage first = page();
        Outlook before = outlook();
        model.advanceRound();
        assertNotEquals(before, outlook());
        Outlook stated = outlook();
        model.studies().models().basisProperty().set(Basis.WANTED);
        assertEquals(Basis.WANTED, page().basis());
        assertNotEquals(stated, outlook());
        model.chooseIssueBy(1);
        assertNotEquals(first.issue(), page().issue());
        language.set(Language.INDONESIAN);
        assertNotEquals(first.hint(), page().hint());
    }

    @Test
    void theKnownResultIsSeenOnlyWhereItIsAskedFor() {
        model.choose(FOSSIL);
        assertTrue(model.board().hidesResult());
        model.studies().openModels();
        assertTrue(page().strip().known().isEmpty());
        model.inquiry().close();
        model.board().knownWantedProperty().set(true);
        model.studies().openModels();
        assertTrue(page().strip().known().isPresent());
    }

    @Test
    void aLateAnswerIsNotTakenForTheAnswerToWhatWasAskedLast() {
        Deque<Runnable> work = new ArrayDeque<>();
        ModelsBoard board = new ModelsBoard(new UiThreads(work::add, Runnable::run), failures::add);
        model.studies().openModels();
        Cases cases = page().cases();
        board.ask(cases, 0);
        board.ask(cases, 1);
        work.remove().run();
        assertEquals(Optional.empty(), board.outlookProperty().get());
        work.remove().run();
        assertEquals(Outlook.of(cases, 1), board.outlookProperty().get().orElseThrow());
    }

    @Test
    void anItemThatDoesNotExistIsAFailureAndNoValue() {
        model.studies().openModels();
        model.studies().models().ask(page().cases(), 1000);
        assertEquals(1, failures.size());
        assertEquals(Optional.empty(), model.studies().models().outlookProperty().get());
    }

    @Test
    void everyAnswerHasWords() {
        ModelWords say = new ModelWords(ENGLISH);
        assertEquals("7 to 9", say.told(saying(new Answer.Value(7.1, 7.1, 8.9))));
        assertEquals("7", say.told(saying(new Answer.Value(7.1, 7.1, 7.2))));
        assertEquals("no agreement", say.told(saying(new Answer.NoAgreement())));
        assertEquals("nobody has a view", say.told(saying(new Answer.Nobody())));
        assertEquals("too large to wait for",
                say.told(new Outlook.Saying(ModelName.EXCHANGE, Optional.empty(), Optional.empty())));
    }

    private static Outlook.Saying saying(Answer answer) {
        return new Outlook.Saying(ModelName.MEDIAN, Optional.of(answer), Optional.of(answer));
    }

    @Test
    void everyModelHasACardWithItsSourceAndItsNumbers() {
        for (Language spoken : Language.values()) {
            for (ModelName name : ModelName.values()) {
                ModelCard card = ModelCard.of(name, Words.in(spoken));
                assertTrue(card.source().matches(".*\\d{4}.*"), card.source());
                String measured = new ModelWords(Words.in(spoken)).measured(name, Settings.USUAL);
                assertTrue(measured.matches("\\d\\d[.,]\\d .*132.*2012.*"), measured);
                for (Parameter<?> parameter : Parameters.of(name)) {
                    assertFalse(new ParameterWords(Words.in(spoken)).range(parameter).isBlank());
                }
            }
        }
        assertEquals("1 to 1000. Default: 10.",
                new ParameterWords(ENGLISH).range(Parameters.CHALLENGE_ROUNDS));
    }

    @Test
    void aModelThatIsSetIsAskedAloneAndMarkedInWords() {
        model.choose(FOSSIL);
        model.studies().openModels();
        Outlook before = outlook();
        model.studies().models().set(Parameters.MEDIAN_WEIGHTS, Weighting.EQUAL);
        Settings settings = model.studies().models().settingsProperty().get();
        Outlook after = model.studies().models().outlookProperty().get().orElseThrow();
        for (ModelName name : ModelName.values()) {
            Outlook.Saying saying = after.sayings().get(name.ordinal());
            assertEquals(before.sayings().get(name.ordinal()).answer(), saying.usual(), name.key());
            assertEquals(name != ModelName.MEDIAN, saying.answer().equals(saying.usual()), name.key());
        }
        assertEquals(Outlook.of(page().cases(), page().issue(), settings), after);
        assertTrue(figure().table().rows().get(ModelName.MEDIAN.ordinal()).get(1)
                .matches(".+ as it is set, .+ with the defaults"), figure().table().toString());
        assertTrue(new ModelWords(ENGLISH).measured(ModelName.MEDIAN, settings).contains("not measured"));
        assertFalse(new ModelWords(ENGLISH).measured(ModelName.NASH, settings).contains("not measured"));
        model.studies().models().usual(ModelName.MEDIAN);
        assertEquals(before, model.studies().models().outlookProperty().get().orElseThrow());
    }

    @Test
    void settingsOutliveTheItemAndTheBandStaysAroundTheUsualMean() {
        model.choose(FOSSIL);
        model.studies().openModels();
        Outlook before = outlook();
        model.studies().models().set(Parameters.COMPROMISE_WEIGHTS, Weighting.EQUAL);
        assertEquals(before.mean(), outlook().mean());
        assertNotEquals(before.sayings().getFirst().value(), outlook().sayings().getFirst().value());
        model.chooseIssueBy(1);
        assertNotEquals(outlook().sayings().getFirst().answer(), outlook().sayings().getFirst().usual());
        model.studies().models().printed();
        assertEquals(Challenge.PRINTED, model.studies().models().settingsProperty().get().challenge());
        model.studies().models().usual();
        assertEquals(Settings.USUAL, model.studies().models().settingsProperty().get());
        assertEquals(List.of(), failures);
    }

    @Test
    void ofManyChangesOnlyTheLastIsWorkedOut() {
        Deque<Runnable> work = new ArrayDeque<>();
        ModelsBoard board = new ModelsBoard(new UiThreads(work::add, Runnable::run), failures::add);
        model.studies().openModels();
        board.ask(page().cases(), 0);
        board.set(Parameters.MEDIAN_WEIGHTS, Weighting.EQUAL);
        board.set(Parameters.CHALLENGE_ROUNDS, 1.0);
        assertEquals(3, work.size());
        work.remove().run();
        work.remove().run();
        assertEquals(Optional.empty(), board.outlookProperty().get());
        work.remove().run();
        assertEquals(Outlook.of(page().cases(), 0, board.settingsProperty().get()),
                board.outlookProperty().get().orElseThrow());
    }

    @Test
    void whatCannotBeSetIsAnsweredWithTheRange() {
        assertEquals("\u201c2.5\u201d cannot be used: type a whole number from 1 to 1000. "
                + "The model keeps its number.",
                new ParameterWords(ENGLISH).refusal(Parameters.CHALLENGE_ROUNDS, "2.5"));
        assertTrue(new ParameterWords(Words.in(Language.INDONESIAN)).refusal(Parameters.ELECTION_RISK, "x")
                .contains("\u22121 sampai 1"));
        assertThrows(IllegalArgumentException.class,
                () -> model.studies().models().set(Parameters.ELECTION_RISK, 2.0));
        assertEquals(Settings.USUAL, model.studies().models().settingsProperty().get());
    }

    @Test
    void marksThatWouldTouchStandInRowsAndOutOfScaleIsRefused() {
        model.studies().openModels();
        List<Guesses.Guess> same = List.of(guess("a", 50), guess("b", 50), guess("c", 90));
        Figure figure = ModelsFigure.of(page().strip(), new Guesses(same, Optional.empty()), ENGLISH, 620,
                400);
        double a = y(figure, "a");
        assertTrue(Math.abs(y(figure, "b") - a) >= 18);
        assertEquals(a, y(figure, "c"));
        assertFalse(figure.summary().isBlank());
        assertThrows(IllegalArgumentException.class, () -> new Guesses.Values(101, 101, 101));
    }

    private static Guesses.Guess guess(String id, double at) {
        return new Guesses.Guess(id, "A", id, "50", Optional.of(new Guesses.Values(at, at, at)));
    }

    private static double y(Figure figure, String id) {
        return figure.spots().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow().y();
    }
}
