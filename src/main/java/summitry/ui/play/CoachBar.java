package summitry.ui.play;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The steps of the first game in a strip above the issue; there only while a newcomer is led. */
final class CoachBar extends HBox {
    private static final String POINTED = "pointed";
    private static final Duration SHOWN = Duration.seconds(4);

    private final HBox stages = new HBox();
    private final Wrapped sentence = new Wrapped();
    private final Button help = new Button();

    CoachBar(Coach coach, Texts texts, Lifecycle lifecycle) {
        setId("coach");
        getStyleClass().add("coach");
        setAlignment(Pos.CENTER_LEFT);
        stages.getStyleClass().add("coach-stages");
        sentence.setId("coach-sentence");
        sentence.getStyleClass().add(Css.STRONG);
        VBox words = new VBox(stages, sentence);
        words.getStyleClass().add("coach-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        help.setId("coach-help");
        help.setMinWidth(Region.USE_PREF_SIZE);
        help.setOnAction(_ -> {
            boolean isInForm = coach.pointsAtForm();
            coach.help();
            if (isInForm) {
                point();
            }
        });
        Button leave = new Button();
        leave.setId("coach-leave");
        leave.textProperty().bind(texts.of("play.coach.leave"));
        leave.getStyleClass().add(Css.QUIET);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> coach.leave());
        getChildren().addAll(words, help, leave);
        lifecycle.watch(coach.sheetProperty(), sheet -> {
            setVisible(sheet.isPresent());
            setManaged(sheet.isPresent());
            sheet.ifPresent(this::show);
        });
    }

    /** Sets the form off for a moment and puts the focus on its number. */
    private void point() {
        Node form = getScene().lookup("#move-form");
        Node number = getScene().lookup("#move-to");
        if (form == null || number == null) {
            return;
        }
        if (!form.getStyleClass().contains(POINTED)) {
            form.getStyleClass().add(POINTED);
            PauseTransition pause = new PauseTransition(SHOWN);
            pause.setOnFinished(_ -> form.getStyleClass().remove(POINTED));
            pause.play();
        }
        number.requestFocus();
    }

    private void show(CoachSheet sheet) {
        stages.getChildren().clear();
        for (int i = 0; i < sheet.stages().size(); i++) {
            stages.getChildren().add(stage(sheet, i));
        }
        sentence.setText(sheet.sentence());
        help.setText(sheet.button());
    }

    /** A step that is done bears a hook, the one at work is set in bold: never by colour alone. */
    private static Label stage(CoachSheet sheet, int i) {
        boolean isDone = i < sheet.stage();
        Label label = new Label(isDone ? sheet.stages().get(i) : (i + 1) + "  " + sheet.stages().get(i));
        if (isDone) {
            FontIcon hook = new FontIcon(Feather.CHECK);
            hook.getStyleClass().add("coach-done");
            label.setGraphic(hook);
        }
        label.getStyleClass().add(i == sheet.stage() ? Css.STRONG : Css.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
