package summitry.ui.projector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summitry.classroom.FakeTime;
import summitry.classroom.LiveLesson;
import summitry.classroom.Phase;
import summitry.model.Language;
import summitry.projector.Classes;
import summitry.projector.PublicView;
import summitry.projector.Slide;
import summitry.projector.VoteSlide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

/** What is on the wall, and where the wall goes. */
class ProjectorViewModelTest {
    private LiveLesson live;
    private SimpleObjectProperty<PublicView> view;
    private ProjectorViewModel model;

    @BeforeEach
    void open() {
        live = Classes.inTheMiddle("first-steps", 1, new FakeTime(), 1);
        view = new SimpleObjectProperty<>(Classes.view(live));
        model = new ProjectorViewModel(view, Language.ENGLISH);
    }

    private String shown() {
        return model.shownProperty().get().key();
    }

    private void to(Phase phase) {
        Classes.to(live, phase);
        view.set(Classes.view(live));
    }

    @Test
    void itFollowsThePhase() {
        assertEquals("welcome", shown());
        to(Phase.CAUCUS);
        assertEquals("countdown", shown());
        model.look(Phase.BRIEFING);
        assertEquals("decided", shown());
        model.followPhase();
        assertEquals("countdown", shown());
        model.look(Phase.BRIEFING);
        to(Phase.STEP_OUT);
        assertEquals("step-out", shown());
    }

    @Test
    void theChosenSlideStaysWhileItsNumbersChange() {
        to(Phase.FIRST_LOOK);
        model.choose(1);
        Slide before = model.shownProperty().get();
        Classes.done(live.resolve());
        view.set(Classes.view(live));
        Slide after = model.shownProperty().get();
        assertEquals(before.id(), after.id());
        assertNotEquals(before, after);
    }

    @Test
    void aFrozenWallKeepsWhatItShows() {
        Slide before = model.shownProperty().get();
        model.freeze(true);
        to(Phase.CAUCUS);
        model.next();
        assertSame(before, model.shownProperty().get());
        assertEquals(ProjectorState.FROZEN, model.stateProperty().get());
        model.blank(true);
        assertEquals(ProjectorState.BLANK, model.stateProperty().get());
        model.blank(false);
        model.freeze(false);
        assertEquals(ProjectorState.LIVE, model.stateProperty().get());
        assertNotEquals("welcome", shown());
    }

    @Test
    void theEndsOfTheDeckHold() {
        model.previous();
        assertEquals(0, model.index());
        model.choose(1000);
        assertEquals(model.deckProperty().get().size() - 1, model.index());
        model.next();
        assertEquals(model.deckProperty().get().size() - 1, model.index());
        model.choose(-5);
        assertEquals(0, model.index());
    }

    @Test
    void aRollCallIsTurnedVoteByVote() {
        Classes.vote(live);
        to(Phase.VOTE);
        VoteSlide.RollCall first = (VoteSlide.RollCall) model.shownProperty().get();
        assertEquals(0, first.revealed());
        for (int step = 1; step <= first.steps(); step++) {
            model.next();
            assertEquals(step, ((VoteSlide.RollCall) model.shownProperty().get()).revealed());
        }
        model.next();
        assertNotEquals(first.id(), model.shownProperty().get().id());
        model.previous();
        assertEquals(first.at(first.steps()), model.shownProperty().get());
    }

    @Test
    void theWallGoesToTheOtherScreenAndNeverOverTheConsole() {
        Rectangle2D laptop = new Rectangle2D(0, 0, 1366, 768);
        Rectangle2D beamer = new Rectangle2D(1366, 0, 1920, 1080);
        Rectangle2D console = new Rectangle2D(100, 50, 1200, 700);
        assertEquals(Optional.of(beamer), Placement.other(List.of(laptop, beamer), console));
        assertEquals(Optional.of(laptop), Placement.other(List.of(laptop, beamer),
                new Rectangle2D(1400, 50, 1200, 700)));
        assertEquals(Optional.empty(), Placement.other(List.of(laptop), console));
        assertEquals(Optional.of(laptop), Placement.home(List.of(laptop, beamer), console));
    }
}
