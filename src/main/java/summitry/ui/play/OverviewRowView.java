package summitry.ui.play;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import summitry.figure.Spark;
import summitry.figure.StripRow;
import summitry.figure.Tone;
import summitry.model.IssueId;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.StatusIcon;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** An issue among all others: where it stands, where all stand on it, text and support. A click opens it. */
final class OverviewRowView extends Button {
    /** Of the row in window.css, left and right together. */
    private static final double PADDING = 16;

    private final IssueId issue;
    private final StatusIcon status = new StatusIcon();
    private final Label title = new Label();
    private final FigurePane strip = new FigurePane();
    private final Label text = new Label();
    private final FigurePane spark = new FigurePane();
    private final Label support = new Label();

    OverviewRowView(IssueId issue, Runnable open, BiConsumer<OverviewRowView, Integer> walk, Texts texts,
            Consumer<FigureMenu.Reading> reader) {
        this.issue = issue;
        setId("overview-" + issue);
        getStyleClass().addAll(Css.ROW, "overview-row", Looks.OWN_KEYS);
        setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("overview-title");
        text.getStyleClass().addAll("overview-text", Css.STRONG);
        support.getStyleClass().add("overview-support");
        HBox content = new HBox(status, title, strip, text, spark, support);
        content.getStyleClass().add("overview-row-content");
        HBox.setHgrow(strip, Priority.ALWAYS);
        strip.fixHeight(31);
        spark.fix(56, 24);
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setOnAction(_ -> open.run());
        FigureMenu.on(this, strip, title::getText, texts, reader).also("figure-support", "figure.support",
                spark,
                texts);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, walk));
    }

    private void key(KeyEvent event, BiConsumer<OverviewRowView, Integer> walk) {
        switch (event.getCode()) {
            case UP -> walk.accept(this, -1);
            case DOWN -> walk.accept(this, 1);
            case HOME -> walk.accept(this, -1000);
            case END -> walk.accept(this, 1000);
            case ENTER -> fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    IssueId issue() {
        return issue;
    }

    void show(OverviewRow row, Words words) {
        status.show(row.status());
        title.setText(row.title());
        strip.show((width, height) -> StripRow.of(row.strip(), words, width, height));
        text.setText(row.text());
        Tone tone = switch (row.status()) {
            case ADOPTED -> Tone.YES;
            case BLOCKED -> Tone.NO;
            case OPEN -> Tone.INK_2;
        };
        spark.show((width, height) -> Spark.of(row.shares(), row.since(), tone, words, width, height));
        support.setText(row.support());
        setAccessibleText(row.told());
    }
}
