package summitry.ui.home;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final OwnMenu menu;
    private final TextField name = new TextField();
    private final HomeViewModel model;
    private ScenarioCard card;

    CardView(ScenarioCard first, HomeViewModel model, HomeActions actions, Texts texts) {
        this.texts = texts;
        this.model = model;
        card = first;
        String name = name(first);
        setId("card-" + name);
        menu = new OwnMenu(name, model.editing(), actions, texts, this::rename);
        getStyleClass().addAll(Css.CARD, "home-card");
        own = texts.label("home.card.own", Css.PILL);
        HBox head = new HBox(title, this.name, own, menu);
        head.getStyleClass().add("home-card-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this.name, Priority.ALWAYS);
        this.name.setId("own-name-" + name);
        this.name.accessibleTextProperty().bind(texts.of("home.own.rename"));
        shown(this.name, false);
        this.name.setOnAction(_ -> named(true));
        this.name.focusedProperty().subscribe(has -> {
            if (!has) {
                named(true);
            }
        });
        this.name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                named(false);
                event.consume();
            }
        });
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

    /** Lets another title be typed in the place of the title: Enter or leaving takes it, Escape does not. */
    private void rename() {
        name.setText(card.title());
        shown(title, false);
        shown(name, true);
        name.requestFocus();
        name.selectAll();
    }

    private void named(boolean isTaken) {
        if (!name.isVisible()) {
            return;
        }
        boolean hadFocus = name.isFocused();
        shown(name, false);
        shown(title, true);
        if (hadFocus) {
            play.requestFocus();
        }
        if (isTaken && !name.getText().strip().equals(card.title())) {
            model.editing().own().rename(Path.of(card.id()), name.getText(), texts.now().language());
        }
    }

    ScenarioCard card() {
        return card;
    }

    void show(ScenarioCard now) {
        card = now;
        boolean broken = now.broken().isPresent();
        title.setText(now.title());
        shown(own, now.own());
        shown(menu, now.own());
        if (now.own()) {
            menu.show(now);
        }
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
