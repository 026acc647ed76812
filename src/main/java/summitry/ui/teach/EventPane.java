package summitry.ui.teach;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Text;
import summitry.model.Command;
import summitry.model.Inject;
import summitry.run.Step;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The inject deck, headlines of the press, and the way back to an earlier round. */
final class EventPane extends VBox {
    private final RoomViewModel model;
    private final VBox deck = new VBox(8);
    private final ComboBox<Integer> rounds = new ComboBox<>();
    private final TextField reason = new TextField();
    private final TextField headline = new TextField();
    private final VBox headlines = new VBox(4);
    private final VBox press;
    private final VBox back;
    private final RunSheetBack sheetBack;

    EventPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("events");
        getStyleClass().add("events");
        Ask ask = new Ask(texts);
        deck.setId("inject-deck");
        VBox events = new VBox(8, texts.label("teach.events", Css.PANEL_TITLE),
                texts.label("teach.events.hint", Css.MUTED),
                deck);
        events.getStyleClass().add(Css.CARD);
        headline.setId("headline");
        headline.promptTextProperty().bind(texts.of("teach.press.prompt"));
        texts.named(headline, "teach.press.prompt");
        headline.setOnAction(_ -> publish());
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox type = new HBox(8, headline,
                ask.button("headline-add", "teach.press.add", Feather.PLUS, this::publish));
        press = new VBox(8, texts.label("teach.press", Css.PANEL_TITLE), type, headlines);
        press.getStyleClass().add(Css.CARD);
        rounds.setId("roll-back-round");
        texts.named(rounds, "teach.back.round");
        reason.setId("roll-back-reason");
        reason.promptTextProperty().bind(texts.of("teach.back.reason"));
        texts.named(reason, "teach.back.reason");
        Button roll = ask.button("roll-back", "teach.back.do", Feather.ROTATE_CCW, this::rollBack);
        back = new VBox(8, texts.label("teach.back", Css.PANEL_TITLE),
                texts.label("teach.back.hint", Css.MUTED),
                new FlowPane(8, 8, rounds, reason, roll));
        sheetBack = new RunSheetBack(model);
        back.getStyleClass().add(Css.CARD);
        getChildren().addAll(sheetBack, events, press, back);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void publish() {
        model.ask(l -> l.write(Text.Kind.HEADLINE, 0, headline.getText()), headline::clear);
    }

    private void rollBack() {
        Integer round = rounds.getValue();
        String why = reason.getText().length() > Step.RolledBack.LONGEST
                ? reason.getText().substring(0, Step.RolledBack.LONGEST)
                : reason.getText();
        if (round != null) {
            model.ask(l -> l.rollBack(round, why.strip()), reason::clear);
        }
    }

    private void show(RoomMoment moment) {
        deck.getChildren().setAll(moment.scenario().injects().stream().map(i -> card(i, moment)).toList());
        if (deck.getChildren().isEmpty()) {
            Wrapped none = new Wrapped(Css.MUTED);
            none.setText(moment.words().get("teach.events.none"));
            deck.getChildren().add(none);
        }
        only(press, !moment.lesson().plan().junior());
        headlines.getChildren().setAll(moment.lesson().texts().stream()
                .filter(t -> t.kind() == Text.Kind.HEADLINE).map(t -> {
                    Wrapped line = new Wrapped(Css.QUOTE);
                    line.setText(t.words());
                    return line;
                }).toList());
        sheetBack.show(moment);
        int round = moment.state().round();
        only(back, round > 0);
        Names.in(rounds, shown -> shown == 0
                ? moment.words().get("teach.back.start")
                : moment.words().get("teach.back.after", moment.numbers().whole(shown)));
        if (rounds.getItems().size() != round) {
            rounds.getItems().clear();
            for (int r = round - 1; r >= 0; r--) {
                rounds.getItems().add(r);
            }
            rounds.setValue(round > 0 ? round - 1 : null);
        }
    }

    private Region card(Inject inject, RoomMoment moment) {
        boolean hasFired = moment.state().docket().fired().contains(inject.id());
        Label title = new Wrapped(Css.STRONG);
        title.setText(inject.title().in(moment.language()));
        Label text = new Wrapped(Css.MUTED);
        text.setText(inject.text().in(moment.language()));
        VBox words = new VBox(2, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button fire = new Button(moment.words().get(hasFired ? "teach.events.fired" : "teach.events.fire"),
                new FontIcon(hasFired ? Feather.CHECK : Feather.ZAP));
        fire.setId("inject-" + inject.id());
        fire.setMinWidth(Region.USE_PREF_SIZE);
        fire.setDisable(hasFired);
        fire.setAccessibleText(fire.getText() + ": " + title.getText());
        fire.setOnAction(_ -> model.ask(l -> l.order(new Command.FireInject(inject.id()))));
        HBox line = new HBox(12, words, fire);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("desk-line");
        return line;
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
