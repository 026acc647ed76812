package summitry.ui.play;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What was asked and what came of it; while it is worked out, that it is. It goes with its page. */
final class AnswerView extends VBox {
    private final Inquiry inquiry;
    private final Texts texts;

    AnswerView(Inquiry inquiry, Texts texts) {
        this.inquiry = inquiry;
        this.texts = texts;
        setId("answer");
        getStyleClass().add("answer");
        setAccessibleRole(AccessibleRole.TEXT);
        // The inquiry outlives the page, so the page must let go of it.
        javafx.beans.value.ChangeListener<Inquiry.Answer> listener = (_, _, now) -> show(now);
        sceneProperty().subscribe(scene -> {
            inquiry.answerProperty().removeListener(listener);
            if (scene != null) {
                inquiry.answerProperty().addListener(listener);
                show(this.inquiry.answerProperty().get());
            }
        });
    }

    private void show(Inquiry.Answer answer) {
        getChildren().clear();
        setVisible(!(answer instanceof Inquiry.Answer.None));
        setManaged(isVisible());
        switch (answer) {
            case Inquiry.Answer.None _ -> setAccessibleText("");
            case Inquiry.Answer.Working(String question) -> {
                head(question);
                ProgressIndicator turning = new ProgressIndicator();
                turning.getStyleClass().add("turning");
                Wrapped text = new Wrapped(Css.MUTED);
                text.setText(texts.now().get("play.whatif.working"));
                HBox line = new HBox(turning, text);
                line.getStyleClass().add("rule-case");
                getChildren().add(line);
                setAccessibleText(text.getText());
            }
            case Inquiry.Answer.Said(String question, var sentences) -> {
                head(question);
                for (String sentence : sentences) {
                    Wrapped text = new Wrapped(Looks.BODY);
                    text.setText(sentence);
                    getChildren().add(text);
                }
                setAccessibleText(String.join(" ", sentences));
            }
        }
    }

    private void head(String question) {
        if (!question.isEmpty()) {
            Wrapped head = new Wrapped(Css.STRONG);
            head.setText(question);
            getChildren().add(head);
        }
    }
}
