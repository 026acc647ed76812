package summitry.ui.projector;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import summitry.classroom.FakeTime;
import summitry.classroom.Phase;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.projector.Classes;
import summitry.projector.Deck;
import summitry.projector.PublicView;
import summitry.projector.Slide;
import summitry.ui.Screens;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The wall as a window, and its small copy. */
class ProjectorWindowTest {
    private final PublicView view = Classes.view(Classes.inTheMiddle("ktt-2024", 3, new FakeTime(), 4));
    private final ProjectorViewModel model = new ProjectorViewModel(new SimpleObjectProperty<>(view),
            Language.ENGLISH);

    @Test
    void withOneScreenTheWallComesOnlyWhenAskedFor() {
        Screens.onFx(() -> {
            Stage console = new Stage();
            console.setScene(new Scene(new Group(), 800, 600));
            console.show();
            ProjectorWindow window = new ProjectorWindow(model);
            assertFalse(window.showOnOtherScreen(console));
            assertFalse(window.isShowing());
            window.showHere(console);
            assertTrue(window.isShowing());
            Slide first = model.shownProperty().get();
            window.stage().getScene().getRoot().fireEvent(key(KeyCode.PAGE_DOWN));
            assertNotEquals(first, model.shownProperty().get());
            window.stage().getScene().getRoot().fireEvent(key(KeyCode.B));
            assertEquals(ProjectorState.BLANK, model.stateProperty().get());
            String english = window.stage().getTitle();
            model.languageProperty().set(Language.INDONESIAN);
            assertNotEquals(english, window.stage().getTitle());
            window.close();
            console.hide();
            return true;
        });
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void lettersHaveFortyPixelsAtFullHd() {
        for (Slide slide : Deck.of(Phase.MOVEMENT, view)) {
            Figure figure = Screens.onFx(() -> {
                SlideView shown = new SlideView();
                Scene scene = new Scene(shown, 1920, 1080);
                shown.show(slide, Language.ENGLISH);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return shown.figure();
            });
            double scale = 1080 / figure.height();
            for (Mark mark : figure.marks()) {
                if (mark instanceof Mark.Label label) {
                    assertTrue(label.size() * scale >= 40, label.text());
                }
            }
        }
    }

    @Test
    void theCopySaysWhatTheWallDoes() {
        SimpleObjectProperty<Language> words = new SimpleObjectProperty<>(Language.ENGLISH);
        for (ProjectorState state : List.of(ProjectorState.LIVE, ProjectorState.FROZEN,
                ProjectorState.BLANK)) {
            String[] said = new String[1];
            Screens.shoot(() -> {
                model.freeze(state == ProjectorState.FROZEN);
                model.blank(state == ProjectorState.BLANK);
                ProjectorPreview preview = new ProjectorPreview(model, words,
                        new SimpleObjectProperty<>(true));
                said[0] = ((Label) preview.lookup("#projector-state")).getText();
                StackPane frame = new StackPane(preview);
                frame.setStyle("-fx-padding: 12;");
                return frame;
            }, Theme.LIGHT, 360, 250, "projector-copy-" + state.key() + "-light-en-360x250");
            assertEquals(switch (state) {
                case LIVE -> "On the projector now";
                case FROZEN -> "Frozen";
                case BLANK -> "Blank";
            }, said[0]);
        }
    }
}
