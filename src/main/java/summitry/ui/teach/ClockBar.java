package summitry.ui.teach;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.Lesson;
import summitry.classroom.Timing;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The phase that is on, how long it lasts, how the class stands in time, and what to shorten. */
final class ClockBar extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final int MINUTE = 60;

    private final RoomViewModel model;
    private final Label phase = new Label();
    private final Label what = new Wrapped(Css.MUTED);
    private final Label left = new Label();
    private final Label total = new Label();
    private final Label advice = new Wrapped(Css.MUTED);
    private final Button pace = new Button();
    private final Button stop;
    private final Button goOn;
    private final Button wrapUp;

    ClockBar(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("clock-bar");
        getStyleClass().add("clock-bar");
        phase.setId("phase");
        phase.getStyleClass().add(Css.ITEM_TITLE);
        left.setId("phase-left");
        left.getStyleClass().add("clock");
        left.setMinWidth(Region.USE_PREF_SIZE);
        total.setId("lesson-time");
        total.getStyleClass().add(Css.STRONG);
        total.setWrapText(true);
        advice.setId("pace");
        pace.setId("pace-do");
        pace.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.tip(pace).textProperty().bind(texts.of("teach.shorten.do.tip"));
        Ask ask = new Ask(texts);
        stop = ask.button("clock-stop", "teach.clock.stop", Feather.PAUSE,
                () -> model.ask(l -> l.stopClock(true)));
        goOn = ask.button("clock-go-on", "teach.clock.go-on", Feather.PLAY,
                () -> model.ask(l -> l.stopClock(false)));
        wrapUp = ask.button("wrap-up", "teach.wrap-up", Feather.FLAG, this::wrapUp);
        VBox now = new VBox(2, phase, what);
        now.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(now, Priority.ALWAYS);
        now.setMinWidth(0);
        VBox time = new VBox(2, total, advice, pace);
        time.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(time, Priority.ALWAYS);
        time.setMinWidth(0);
        HBox buttons = new HBox(8, stop, goOn, wrapUp);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, now, time, buttons);
        lifecycle.watch(model.momentProperty(), this::show);
        lifecycle.watch(model.timingProperty(), this::show);
    }

    /** Ends the game with what is left of the lesson. */
    private void wrapUp() {
        Timing timing = model.timingProperty().get();
        int minutes = model.momentProperty().get().lesson().plan().minutes();
        model.ask(l -> l.wrapUp(false, Math.max(1, minutes - timing.elapsed() / 60)));
    }

    private void show(RoomMoment moment) {
        Lesson lesson = moment.lesson();
        phase.setText(moment.words().get("teach.phase." + lesson.phase().key()));
        what.setText(moment.words().get("teach.phase." + lesson.phase().key() + ".what"));
        boolean started = lesson.time().started();
        boolean ended = lesson.time().ended();
        only(stop, started && !ended && !lesson.time().stopped());
        only(goOn, started && !ended && lesson.time().stopped());
        only(wrapUp, started && !ended && !lesson.phase().isAfterPlay());
        show(model.timingProperty().get());
    }

    private void show(Timing timing) {
        RoomMoment moment = model.momentProperty().get();
        left.setText(Clocks.time(timing.left()));
        left.pseudoClassStateChanged(OVER, timing.left() < 0);
        total.setText(moment.words().get("teach.clock.total", Clocks.time(timing.elapsed()),
                moment.numbers().whole(moment.lesson().plan().minutes()),
                Clocks.pace(timing, moment.words(), moment.numbers())));
        advice.setText(timing.debriefAtRisk()
                ? moment.words().get("teach.debrief-at-risk")
                : Clocks.advice(timing, moment.words(), moment.numbers()));
        only(advice, !advice.getText().isEmpty());
        Optional<Timing.Shortening> first = timing.behind() < MINUTE
                ? Optional.empty()
                : timing.shorten().stream().findFirst();
        first.ifPresent(s -> {
            int saved = Math.min(s.minutes(), (timing.behind() + MINUTE - 1) / MINUTE);
            int rest = moment.lesson().time().sheet().slots().get(s.slot()).minutes() - saved;
            pace.setText(moment.words().get("teach.shorten.do",
                    moment.words().get("teach.phase." + s.phase().key()), moment.numbers().whole(saved)));
            pace.setOnAction(_ -> model.ask(l -> l.changeSlot(s.slot(), rest)));
        });
        only(pace, first.isPresent());
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
