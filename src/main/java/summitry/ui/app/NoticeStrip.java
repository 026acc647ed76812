package summitry.ui.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.text.FlawSentences;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A strip under the top bar for what a person must know while working on; never a dialog. */
final class NoticeStrip extends VBox {
    NoticeStrip(AppViewModel model, Texts texts) {
        setId("notices");
        Wrapped unsaved = text("unsaved", told(model.unsavedProperty(), texts, why -> texts.now()
                .get("notice.unsaved", new FlawSentences(texts.now().language()).of(why))));
        getChildren().add(line(unsaved, model.unsavedProperty()));
        Wrapped aside = text("put-aside", told(model.putAsideProperty(), texts,
                file -> texts.now().get("notice.put-aside", file)));
        HBox line = line(aside, model.putAsideProperty());
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("put-aside-close");
        close.getStyleClass().addAll(Css.QUIET, "icon-button");
        texts.named(close, "sheet.close");
        close.setOnAction(_ -> model.putAside(Optional.empty()));
        line.getChildren().add(close);
        getChildren().add(line);
    }

    private static <T> StringBinding told(ObservableValue<Optional<T>> value, Texts texts,
            java.util.function.Function<T, String> sentence) {
        return Bindings.createStringBinding(() -> value.getValue().map(sentence).orElse(""), value,
                texts.language());
    }

    private static Wrapped text(String id, StringBinding sentence) {
        Wrapped text = new Wrapped();
        text.setId(id);
        text.textProperty().bind(sentence);
        text.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        return text;
    }

    private static <T> HBox line(Wrapped text, ObservableValue<Optional<T>> value) {
        HBox line = new HBox(text);
        line.getStyleClass().add("notice");
        value.subscribe(shown -> {
            line.setVisible(shown.isPresent());
            line.setManaged(shown.isPresent());
        });
        return line;
    }
}
