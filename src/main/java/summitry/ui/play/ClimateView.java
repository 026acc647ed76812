package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.figure.LadderFigure;
import summitry.text.Numbers;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** Support over all issues and tension on its ladder, with what raised and lowered it. */
final class ClimateView extends HBox {
    /** Causes named in the bar; the card has all. */
    private static final int NAMED = 3;
    /** Height of the ladder, pixels at full zoom. */
    private static final double LADDER = 37;
    /** Width from which there is room for the causes, pixels. */
    private static final double ROOMY = 1000;

    private final Texts texts;
    private final Label tension = new Label();
    private final Label tensionChange = new Label();
    private final FigurePane ladder = new FigurePane();
    private final Label highest = new Label();
    private final TermList raised;
    private final TermList lowered;

    ClimateView(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        this.texts = texts;
        raised = new TermList(texts, "play.tension.raised", NAMED);
        lowered = new TermList(texts, "play.tension.lowered", NAMED);
        setId("climate");
        getStyleClass().add("climate");
        ladder.setId("ladder");
        FigureMenu.on(ladder, ladder, () -> texts.now().get("play.tension.title"), texts,
                FigurePage.in(model.inquiry()));
        ladder.fixHeight(LADDER);
        highest.getStyleClass().add(Css.CAPTION);
        Buttons.tip(highest).textProperty().bind(texts.of("play.tension.highest.tip"));
        VBox steps = new VBox(ladder, highest);
        steps.getStyleClass().add("climate-ladder");
        HBox.setHgrow(steps, Priority.ALWAYS);
        HBox causes = new HBox(raised, lowered);
        causes.getStyleClass().add("climate-causes");
        causes.setMinWidth(Region.USE_PREF_SIZE);
        causes.visibleProperty().bind(Zoom.widthAtFullSize(this).greaterThan(ROOMY));
        causes.managedProperty().bind(causes.visibleProperty());
        Region divider = new Region();
        divider.getStyleClass().add("divider");
        getChildren().addAll(new SupportBox(model, texts, lifecycle), divider, tensionBox(model), steps,
                causes);
        lifecycle.watch(model.climateProperty(), this::show);
        // Numbers may stay the same where the words change.
        lifecycle.watch(texts.language(), _ -> show(model.climateProperty().get()));
    }

    private VBox tensionBox(PlayViewModel model) {
        tension.setId("tension");
        tension.getStyleClass().add(Css.ITEM_TITLE);
        tensionChange.getStyleClass().add("change");
        Button why = new Button();
        why.setId("tension-why");
        why.textProperty().bind(texts.of("play.tension.title"));
        why.getStyleClass().addAll(Css.QUIET, "link");
        texts.named(why, "play.tension.why");
        Buttons.tip(why).textProperty().bind(texts.of("play.tension.why"));
        why.setOnAction(_ -> model.inquiry().open(TensionPage::of));
        HBox numbers = new HBox(tension, tensionChange);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        numbers.getStyleClass().add("tension-numbers");
        VBox box = new VBox(why, numbers);
        box.getStyleClass().add("climate-tension");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void show(ClimateSheet sheet) {
        Numbers numbers = new Numbers(texts.language().getValue());
        tension.setText(numbers.whole(sheet.tension()));
        tensionChange.setText(numbers.changeInTenths(sheet.tensionChange()));
        ladder.show(
                (width, height) -> LadderFigure.of(sheet.tension(), sheet.tensionStart(), ClimateLines.SUMMIT,
                        texts.now(), width, height));
        highest.setText(sheet.highest().isEmpty()
                ? ""
                : texts.now().get("play.tension.highest", sheet.highest(),
                        numbers.whole(sheet.highestTension())));
        raised.show(sheet.raised());
        lowered.show(sheet.lowered());
    }
}
