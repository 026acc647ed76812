package summitry.ui.play;

import java.util.Optional;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How the summit ended and why; there only when it has ended. Where the window is low it says it in one sentence. */
final class EndingBanner extends VBox {
    private final Wrapped title = new Wrapped(Css.PANEL_TITLE);
    private final Wrapped story = new Wrapped();

    EndingBanner(PlayViewModel model, Texts texts, ObservableBooleanValue low, Lifecycle lifecycle) {
        setId("ending");
        getStyleClass().add("ending");
        story.setId("ending-story");
        Button all = new Button();
        all.setId("ending-open");
        all.textProperty().bind(texts.of("play.ending.all"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> model.inquiry().open(EndingPage::of));
        VBox words = new VBox(title, story);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, all);
        line.getStyleClass().add("ending-line");
        getChildren().add(line);
        Tooltip whole = Buttons.tip(story);
        lifecycle.watch(model.endingProperty(), ending -> {
            show(ending, low.get());
            whole.setText(ending.map(EndingSheet::story).orElse(""));
        });
        lifecycle.watch(low, isLow -> show(model.endingProperty().get(), isLow));
    }

    private void show(Optional<EndingSheet> ending, boolean low) {
        setVisible(ending.isPresent());
        setManaged(ending.isPresent());
        title.setText(ending.map(EndingSheet::title).orElse(""));
        title.setVisible(!low);
        title.setManaged(!low);
        story.setText(ending.map(e -> low ? e.title() + ". " + e.brief() : e.story()).orElse(""));
    }
}
