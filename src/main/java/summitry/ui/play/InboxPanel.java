package summitry.ui.play;

import java.util.function.Consumer;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.PartyId;
import summitry.ui.chart.Flags;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The delegations that a person leads, and the proposals that concern them: who gives what, and the answer. */
final class InboxPanel extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final ObservableBooleanValue busy;
    private final Consumer<PartyId> choose;
    private final FlowPane led = new FlowPane();
    private final VBox letters = new VBox();

    /** @param choose shows a party */
    InboxPanel(Desk desk, Texts texts, ObservableBooleanValue busy, Consumer<PartyId> choose,
            Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        this.busy = busy;
        this.choose = choose;
        getStyleClass().addAll(Css.PANEL, "inbox");
        led.getStyleClass().add("inbox-led");
        letters.getStyleClass().add("letters");
        getChildren().addAll(texts.label("play.inbox.led", Css.STRONG), led,
                texts.label("play.inbox.letters", Css.STRONG), letters);
        lifecycle.watch(desk.inboxProperty(), this::show);
    }

    private void show(Inbox inbox) {
        led.getChildren().setAll(inbox.led().stream().map(this::chip).toList());
        if (inbox.led().isEmpty()) {
            led.getChildren().add(note("play.inbox.nobody"));
        }
        letters.getChildren().setAll(inbox.letters().stream().map(this::card).toList());
        if (inbox.letters().isEmpty()) {
            letters.getChildren().add(note("play.inbox.empty"));
        }
    }

    private Node note(String key) {
        Wrapped note = new Wrapped(Css.MUTED);
        note.textProperty().bind(texts.of(key));
        note.getStyleClass().add("inbox-note");
        return note;
    }

    private Button chip(Inbox.Led seat) {
        Button button = new Button(seat.name(), Flags.inList(seat.flag(), seat.code()));
        button.setId("led-" + seat.party().value());
        button.setOnAction(_ -> choose.accept(seat.party()));
        return button;
    }

    private Node card(Letter letter) {
        Wrapped title = new Wrapped(Css.STRONG);
        title.setText(letter.title());
        HBox head = new HBox(Flags.inList(letter.flag(), letter.code()), title);
        head.getStyleClass().add("letter-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Wrapped advice = new Wrapped(Css.MUTED);
        advice.setText(letter.advice());
        advice.setId("letter-advice-" + letter.number());
        VBox card = new VBox(head, side("play.inbox.gives", letter.gives()),
                side("play.inbox.gains", letter.gains()),
                advice);
        card.setId("letter-" + letter.number());
        card.getStyleClass().addAll(Css.CARD, "letter");
        if (letter.waits()) {
            HBox answers = new HBox(answer(letter, true), answer(letter, false));
            answers.getStyleClass().add("letter-answers");
            card.getChildren().add(answers);
        }
        return card;
    }

    private VBox side(String key, String text) {
        Wrapped what = new Wrapped();
        what.setText(text);
        return new VBox(texts.label(key, Css.GROUP_TITLE), what);
    }

    private Button answer(Letter letter, boolean accept) {
        String key = accept ? "play.inbox.accept" : "play.inbox.decline";
        Button button = new Button();
        button.setId((accept ? "accept-" : "decline-") + letter.number());
        button.textProperty().bind(texts.of(key));
        button.accessibleTextProperty().bind(texts.of(w -> w.get(key) + ": " + letter.title()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(busy);
        button.setOnAction(_ -> desk.answer(letter, accept));
        return button;
    }
}
