package summitry.ui.play;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.experiment.Prospects;
import summitry.figure.AheadFigure;
import summitry.model.IssueId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Where the text and the support of the chosen item go from here, side by side. */
final class AheadPane extends VBox {
    private static final double HEIGHT = 190;

    private final PlayViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Wrapped none = new Wrapped(Looks.BODY);
    private final HBox both = new HBox();
    private final FigurePane text;
    private final FigurePane support;

    AheadPane(PlayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ahead");
        getStyleClass().add("outlook-found");
        title.getStyleClass().add(Css.PANEL_TITLE);
        none.setId("ahead-none");
        text = pane("ahead-text", "play.ahead.text");
        support = pane("ahead-support", "play.ahead.support");
        both.getStyleClass().add("ahead-both");
        both.getChildren().addAll(titled("play.ahead.text", text), titled("play.ahead.support", support));
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("play.ahead.hint"));
        hint.visibleProperty().bind(both.visibleProperty());
        hint.managedProperty().bind(both.visibleProperty());
        both.managedProperty().bind(both.visibleProperty());
        none.visibleProperty().bind(both.visibleProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(title, hint, none, both);
    }

    private FigurePane pane(String id, String name) {
        FigurePane pane = new FigurePane();
        pane.setId(id);
        pane.getStyleClass().add(Looks.OWN_KEYS);
        pane.fixHeight(HEIGHT);
        // There is nothing to choose, but every round can be walked to and is read aloud.
        pane.onChoose(_ -> {});
        FigureMenu.on(pane, pane, () -> texts.now().get(name), texts, FigurePage.in(model.inquiry()));
        return pane;
    }

    private VBox titled(String key, FigurePane pane) {
        VBox box = new VBox(texts.label(key, Css.STRONG), pane);
        box.getStyleClass().add("ahead-one");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Shows the futures of where the run stands. */
    void show(Prospects now) {
        IssueId issue = model.chosenIssue();
        AheadOf ahead = new AheadOf(model.moment(), now, issue);
        String name = model.moment().shortTitle(issue);
        title.setText(texts.now().get("play.ahead.title", name));
        none.setText(texts.now().get("play.ahead.adopted", name));
        both.setVisible(ahead.isOpen());
        show(text, ahead.text());
        show(support, ahead.support());
    }

    private void show(FigurePane pane, Optional<AheadFigure> figure) {
        pane.getParent().setVisible(figure.isPresent());
        pane.getParent().setManaged(figure.isPresent());
        figure.ifPresent(f -> pane.show((width, height) -> f.at(texts.now(), width, height)));
    }
}
