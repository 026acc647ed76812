package summitry.ui.play;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import summitry.figure.Figure;
import summitry.figure.MadeUp;
import summitry.figure.StripFigure;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.Screens;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class StripMotionTest {
    private static final Optional<IssueBoard.Arrival> NEXT = Optional
            .of(new IssueBoard.Arrival(Optional.of(60.0)));

    private final SimpleBooleanProperty still = new SimpleBooleanProperty(false);
    private final AtomicInteger heard = new AtomicInteger();

    /** All within one task of the window's thread, so that no frame comes between. */
    private void inWindow(BiConsumer<FigurePane, StripMotion> task) {
        Screens.onFx(() -> {
            FigurePane pane = new FigurePane();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane), 800, 420));
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, _ -> heard.incrementAndGet());
            stage.show();
            StripMotion motion = new StripMotion(pane, still,
                    new Texts(new SimpleObjectProperty<>(Language.ENGLISH)));
            task.accept(pane, motion);
            motion.finish();
            stage.close();
            return true;
        });
    }

    private static Figure look(FigurePane pane) {
        pane.getScene().getRoot().applyCss();
        pane.getScene().getRoot().layout();
        return pane.figureProperty().get();
    }

    private static Figure there(FigurePane pane) {
        Figure shown = look(pane);
        return StripFigure.of(MadeUp.summit(false), Words.in(Language.ENGLISH), shown.width(),
                shown.height());
    }

    private static void press(FigurePane pane, KeyCode code) {
        Event.fireEvent(pane.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void aRoundGlidesFromWhereMarksStoodAndSpaceEndsItAndDoesNothingElse() {
        inWindow((pane, motion) -> {
            motion.show(MadeUp.summit(false), NEXT);
            assertNotEquals(there(pane), look(pane));
            press(pane, KeyCode.SPACE);
            assertEquals(there(pane), look(pane));
            assertEquals(0, heard.get());
            press(pane, KeyCode.SPACE);
            assertEquals(1, heard.get());
        });
    }

    @Test
    void anyOtherKeyEndsItAndDoesWhatItDoes() {
        inWindow((pane, motion) -> {
            motion.show(MadeUp.summit(false), NEXT);
            press(pane, KeyCode.DIGIT1);
            assertEquals(there(pane), look(pane));
            assertEquals(1, heard.get());
        });
    }

    @Test
    void nothingMovesWhereNothingShouldOrWhereItIsNoNewRound() {
        inWindow((pane, motion) -> {
            motion.show(MadeUp.summit(false), Optional.empty());
            assertEquals(there(pane), look(pane));
            still.set(true);
            motion.show(MadeUp.summit(false), NEXT);
            assertEquals(there(pane), look(pane));
            still.set(false);
            pane.getParent().setVisible(false);
            motion.show(MadeUp.summit(false), NEXT);
            assertEquals(there(pane), look(pane));
        });
    }

    @Test
    void onlyTheNextRoundOfTheSameItemIsAnArrival() {
        PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1, UiThreads.direct(),
                new SimpleObjectProperty<>(Language.ENGLISH), failure -> {
                    throw new AssertionError(failure);
                });
        assertEquals(Optional.empty(), model.board().arrival());
        model.advanceRound();
        assertEquals(Optional.of(new IssueBoard.Arrival(Optional.empty())), model.board().arrival());
        Optional<Double> text = model.stripProperty().get().text();
        model.advanceRound();
        assertEquals(Optional.of(new IssueBoard.Arrival(text)), model.board().arrival());
        model.choose(new IssueId("FOSS"));
        assertEquals(Optional.empty(), model.board().arrival());
        model.course().undo();
        assertEquals(Optional.empty(), model.board().arrival());
        model.course().redo();
        assertEquals(1, model.board().arrival().stream().count());
    }
}
