package summitry.ui.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.IssueStatus;
import summitry.text.Numbers;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Support over all issues, and how many issues are adopted, open and blocked. */
final class SupportBox extends VBox {
    private final Texts texts;
    private final Label support = new Label();
    private final Label change = new Label();
    private final HBox squares = new HBox();
    private final Label counts = new Label();

    SupportBox(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        this.texts = texts;
        getStyleClass().add("climate-support");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        support.setId("support");
        support.getStyleClass().add(Css.STRONG);
        change.getStyleClass().add("change");
        Label title = texts.label("play.support.title");
        Buttons.tip(title).textProperty().bind(texts.of("play.support.tip"));
        Buttons.tip(support).textProperty().bind(texts.of("play.support.tip"));
        HBox head = new HBox(title, gap, support, change);
        head.getStyleClass().add("climate-head");
        squares.getStyleClass().add("squares");
        counts.setId("counts");
        counts.getStyleClass().add(Css.CAPTION);
        getChildren().addAll(head, squares, counts);
        lifecycle.watch(model.climateProperty(), this::show);
        // Numbers may stay the same where the words change.
        lifecycle.watch(texts.language(), _ -> show(model.climateProperty().get()));
    }

    private void show(ClimateSheet sheet) {
        Numbers numbers = new Numbers(texts.language().getValue());
        support.setText(sheet.drafted() ? numbers.percent(sheet.support()) : "\u2013");
        change.setText(sheet.drafted() ? numbers.change(sheet.supportChange() * 100) : "");
        squares.getChildren().clear();
        add(IssueStatus.ADOPTED, sheet);
        add(IssueStatus.OPEN, sheet);
        add(IssueStatus.BLOCKED, sheet);
        counts.setText(texts.now().get("play.support.counts", sheet.count(IssueStatus.ADOPTED),
                sheet.count(IssueStatus.OPEN), sheet.count(IssueStatus.BLOCKED)));
    }

    private void add(IssueStatus status, ClimateSheet sheet) {
        for (int i = 0; i < sheet.count(status); i++) {
            Region square = new Region();
            square.getStyleClass().addAll("square", status.key());
            squares.getChildren().add(square);
        }
    }
}
