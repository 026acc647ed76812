package summitry.ui.home;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.figure.StartsFigure;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A scenario: what it is, how large, where its parties start; how it really ended is told only when asked. */
final class CardView extends VBox {
    static final double PICTURE = 122;
    static final double FLAGSHIP_PICTURE = 168;

    private final Texts texts;
    private final Wrapped title = new Wrapped(Css.PANEL_TITLE);
    private final Wrapped subtitle = new Wrapped();
    private final Wrapped place = new Wrapped(Css.MUTED);
    private final Wrapped themes = new Wrapped(Css.MUTED);
    private final Wrapped facts = new Wrapped(Css.STRONG);
    private final FigurePane picture = new FigurePane();
    private final Wrapped ending = new Wrapped(Css.QUOTE);
    private final Button play = new Button();
    private final Button edit = new Button();
    private final Button ask = new Button();
    private final Label own;
    private ScenarioCard card;

    CardView(ScenarioCard first, HomeViewModel model, HomeActions actions, Texts texts) {
        this.texts = texts;
        card = first;
        String name = name(first);
        setId("card-" + name);
        getStyleClass().addAll(Css.CARD, "home-card");
        own = texts.label("home.card.own", Css.PILL);
        HBox head = new HBox(title, own);
        head.getStyleClass().add("home-card-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        own.setMinWidth(Region.USE_PREF_SIZE);
        picture.fixHeight(first.flagship() ? FLAGSHIP_PICTURE : PICTURE);
        play.setId("play-" + name);
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setOnAction(_ -> model.play(card));
        edit.setId("edit-" + name);
        edit.getStyleClass().add(Css.QUIET);
        edit.textProperty().bind(texts.of("home.card.edit"));
        edit.setGraphic(new FontIcon(Feather.EDIT_2));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(_ -> model.editing().edit(card));
        ask.setId("ending-" + name);
        ask.getStyleClass().addAll(Css.QUIET, "link");
        ask.textProperty().bind(texts.of("home.card.ending"));
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(_ -> {
            // The button goes, so the focus must have somewhere to stay.
            play.requestFocus();
            model.askEnding(card);
        });
        // Titles of one and two lines leave the figures of a row on one line; more room goes above the buttons.
        Region above = new Region();
        above.getStyleClass().add("home-card-room");
        VBox.setVgrow(above, Priority.ALWAYS);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.SOMETIMES);
        FlowPane line = new FlowPane(play, edit, ask);
        line.getStyleClass().add("home-buttons");
        // Its keys come from the buttons of the card, so the card is no stop of its own.
        FigureMenu.on(this, picture, title::getText, texts, actions.read());
        setFocusTraversable(false);
        getChildren().addAll(head, subtitle, place, above, picture, themes, facts, ending, gap, line);
    }

    /** What its parts are called by: the id of a shipped scenario, the name of a person's own file. */
    private static String name(ScenarioCard card) {
        return card.id().substring(card.id().lastIndexOf(File.separatorChar) + 1).replace('.', '-');
    }

    ScenarioCard card() {
        return card;
    }

    void show(ScenarioCard now) {
        card = now;
        boolean broken = now.broken().isPresent();
        title.setText(now.title());
        shown(own, now.own());
        said(subtitle, now.subtitle());
        said(place, now.place());
        said(themes, now.themes());
        said(facts, now.facts());
        said(ending, now.ending());
        shown(ask, now.hasEnding() && now.ending().isEmpty());
        shown(picture, now.picture().isPresent());
        now.picture().ifPresent(starts -> picture
                .show((width, height) -> StartsFigure.of(starts, texts.now(), width, height)));
        play.setText(texts.now().get(broken ? "home.card.problems" : "home.card.play"));
        play.setAccessibleText(play.getText() + ": " + now.title());
        play.setGraphic(new FontIcon(broken ? Feather.ALERT_TRIANGLE : Feather.PLAY));
        edit.setAccessibleText(texts.now().get("home.card.edit") + ": " + now.title());
        ask.setAccessibleText(texts.now().get("home.card.ending") + ": " + now.title());
    }

    private static void said(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
