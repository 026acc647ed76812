package summitry.ui.projector;

import javafx.scene.layout.StackPane;
import summitry.projector.Script;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Palette;

/** The slide that a view model has on the wall, in its language and colours. */
final class Wall extends StackPane {
    private final SlideView slide = new SlideView();
    private final ProjectorViewModel model;

    Wall(ProjectorViewModel model, Lifecycle life) {
        this.model = model;
        getChildren().add(slide);
        setMinSize(0, 0);
        life.watch(model.shownProperty(), _ -> show());
        life.watch(model.stateProperty(), _ -> show());
        life.watch(model.languageProperty(), _ -> show());
        life.watch(model.darkProperty(), dark -> slide.dress(palette(dark)));
    }

    static Palette palette(boolean dark) {
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    private void show() {
        if (model.stateProperty().get() == ProjectorState.BLANK) {
            slide.blank();
            setAccessibleText("");
            return;
        }
        slide.show(model.shownProperty().get(), model.languageProperty().get());
        setAccessibleText(Script.of(model.shownProperty().get(), model.languageProperty().get()).aloud());
    }
}
