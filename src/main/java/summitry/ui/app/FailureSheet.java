package summitry.ui.app;

import java.time.Instant;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import summitry.text.Words;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/**
 * Something broke: what it means for the person, and what to do. How it broke is shown to those alone who ask. What breaks
 * while the sheet is open is added to its report.
 */
final class FailureSheet extends VBox {
    private final Texts texts;
    private final Wrapped again = new Wrapped(Css.CAPTION);
    private final TextArea details = new TextArea();
    private final Button goOn;
    private FailureReport report;

    /** @param safe says how the open run is kept, in a sentence; empty where none is open */
    FailureSheet(FailureReport report, Function<Words, String> safe, Texts texts, Runnable close) {
        this.report = report;
        this.texts = texts;
        getStyleClass().add("sheet-content");
        Wrapped what = new Wrapped();
        what.setId("failure-text");
        what.textProperty().bind(texts.of("failure.text"));
        Wrapped kept = new Wrapped(Css.STRONG);
        kept.setId("failure-safe");
        kept.textProperty().bind(texts.of(safe));
        kept.visibleProperty().bind(kept.textProperty().isNotEmpty());
        kept.managedProperty().bind(kept.visibleProperty());
        again.setId("failure-again");
        details.setId("failure-report");
        details.setEditable(false);
        details.setWrapText(true);
        details.getStyleClass().add("failure-report");
        texts.named(details, "failure.report");
        only(details, false);
        goOn = button("failure-continue", "failure.continue", close);
        goOn.getStyleClass().add(Css.PRIMARY);
        FlowPane answers = new FlowPane(goOn, button("failure-details", "failure.details", this::turn),
                button("failure-copy", "failure.copy", this::copy));
        answers.getStyleClass().add("failure-answers");
        getChildren().addAll(kept, what, answers, again, details);
        tell();
    }

    Button first() {
        return goOn;
    }

    /** One more thing broke. */
    void add(Instant at, Throwable error) {
        report = report.with(at, error);
        tell();
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void tell() {
        only(again, report.count() > 1);
        again.textProperty().bind(texts.of(words -> words.get("failure.again", report.count())));
        details.setText(report.text());
    }

    private void turn() {
        boolean isShown = !details.isVisible();
        only(details, isShown);
        Button button = (Button) lookup("#failure-details");
        button.textProperty().bind(texts.of(isShown ? "failure.hide" : "failure.details"));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.text());
        Clipboard.getSystemClipboard().setContent(content);
        Toasts.of(this).say(texts.now().get("failure.copied"));
    }

    private static void only(javafx.scene.Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
