package summitry.ui.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The line in which a desk answers: gone when it can be read by then, or at the next act. Why something was refused stays. */
final class AnswerLine {
    /** Long enough to be noticed and begun with. */
    static final Duration NOTICED = Duration.seconds(6);
    /** Slow readers take as long for a letter. */
    private static final Duration LETTER = Duration.millis(80);

    private AnswerLine() {}

    /** @param noticed how long an empty sentence would stay */
    static Wrapped of(DeskViewModel desk, Texts texts, Lifecycle lifecycle, Duration noticed) {
        Wrapped line = new Wrapped(Css.MUTED);
        line.setId("editor-answer");
        PauseTransition time = new PauseTransition();
        time.setOnFinished(_ -> desk.say(_ -> ""));
        lifecycle.watch(desk.answerProperty(), said -> {
            time.stop();
            String text = said.apply(texts.now());
            line.setText(text);
            if (!text.isEmpty() && !desk.answer().isRefusal()) {
                time.setDuration(noticed.add(LETTER.multiply(text.length())));
                time.playFromStart();
            }
        });
        lifecycle.watch(texts.language(),
                _ -> line.setText(desk.answerProperty().get().apply(texts.now())));
        lifecycle.onClose(time::stop);
        return line;
    }
}
