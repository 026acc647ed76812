package summitry.ui.play;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The account of the rounds, newest first. */
final class LogView extends StackPane {
    private final VBox lines = new VBox();

    LogView(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        setId("log");
        lines.getStyleClass().add("log");
        Label empty = texts.label("play.log.empty", Css.MUTED);
        getChildren().addAll(new Scroll(lines), empty);
        lifecycle.watchInSight(visibleProperty(), model.course().logProperty(), rounds -> {
            show(rounds);
            empty.setVisible(rounds.isEmpty());
        });
    }

    private void show(List<LogRound> rounds) {
        lines.getChildren().clear();
        for (LogRound round : rounds) {
            Label title = new Label(round.title());
            title.getStyleClass().addAll(Css.STRONG, "log-title");
            lines.getChildren().add(title);
            round.lines().forEach(l -> lines.getChildren().add(line(l)));
        }
    }

    private static Node line(LogRound.Line line) {
        FontIcon sign = new FontIcon(switch (line.kind()) {
            case ADOPTED -> Feather.CHECK;
            case BLOCKED -> Feather.X;
            case TRADE -> Feather.REPEAT;
            case EVENT -> Feather.ZAP;
            case OTHER -> Feather.MINUS;
        });
        Wrapped text = new Wrapped();
        text.setText(line.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(sign, text);
        row.getStyleClass().addAll("log-line", line.kind().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }
}
