package summitry.ui.projector;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.fx.Lifecycle;

/** A small copy of the wall, always as it is, in a red frame with words that say what the wall does. */
public final class ProjectorPreview extends VBox implements AutoCloseable {
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

    private final Lifecycle life = new Lifecycle();
    private final Label said = new Label();

    /**
     * @param words language of the words under the copy; the copy speaks the language of the wall
     * @param isOn whether the wall is shown at all
     */
    public ProjectorPreview(ProjectorViewModel model, ObservableValue<Language> words,
            ObservableValue<Boolean> isOn) {
        getStyleClass().add("projector-preview");
        setId("projector-preview");
        Wall wall = new Wall(model, life);
        wall.getStyleClass().add("projector-copy");
        VBox.setVgrow(wall, Priority.ALWAYS);
        said.getStyleClass().add("projector-state");
        said.setId("projector-state");
        said.setWrapText(true);
        getChildren().addAll(wall, said);
        life.watch(model.stateProperty(), _ -> say(model, words.getValue(), isOn.getValue()));
        life.watch(words, language -> say(model, language, isOn.getValue()));
        life.watch(isOn, on -> say(model, words.getValue(), on));
    }

    private void say(ProjectorViewModel model, Language language, boolean isOn) {
        ProjectorState state = model.stateProperty().get();
        said.setText(Words.in(language).get("projector.state." + (isOn ? state.key() : "closed")));
        pseudoClassStateChanged(LIVE, isOn && state == ProjectorState.LIVE);
    }

    /** Lets go of the view model. */
    @Override
    public void close() {
        life.close();
    }
}
