package summitry.ui.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import summitry.model.Rung;
import summitry.text.Terms;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Everything that moved tension in the round, and what each rung of the ladder means. */
final class TensionCard extends VBox {
    TensionCard(ClimateSheet sheet, Texts texts) {
        setId("tension-card");
        getStyleClass().add("tension-card");
        TermList raised = new TermList(texts, "play.tension.raised", Integer.MAX_VALUE);
        TermList lowered = new TermList(texts, "play.tension.lowered", Integer.MAX_VALUE);
        raised.show(sheet.raised());
        lowered.show(sheet.lowered());
        getChildren().addAll(texts.label("play.tension.round", Css.PANEL_TITLE), raised, lowered,
                texts.label("play.tension.ladder", Css.PANEL_TITLE));
        Terms words = Terms.in(texts.language().getValue());
        for (Rung rung : Rung.values()) {
            Label name = new Label(words.rung(rung));
            name.getStyleClass().add(rung == sheet.rung() ? Css.STRONG : Css.MUTED);
            name.setMinWidth(104);
            Wrapped plain = new Wrapped(Css.MUTED);
            plain.setText(words.rungPlain(rung));
            plain.setPrefWidth(310);
            getChildren().add(new HBox(name, plain));
        }
    }
}
