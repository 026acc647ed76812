package summitry.ui.play;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.RuleId;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;

/** What raised or what lowered tension: points, the rule, the pair it moved most. */
final class TermList extends VBox {
    private final Texts texts;
    private final Label title;
    private final int most;

    /** @param most terms named; the tooltip of a term explains its rule */
    TermList(Texts texts, String title, int most) {
        this.texts = texts;
        this.most = most;
        this.title = texts.label(title, "term-title");
        getStyleClass().add("terms");
    }

    void show(List<ClimateSheet.Term> terms) {
        getChildren().setAll(title);
        Terms words = Terms.in(texts.language().getValue());
        Numbers numbers = new Numbers(texts.language().getValue());
        if (terms.isEmpty()) {
            getChildren().add(row("", texts.now().get("play.tension.nothing")));
        }
        for (ClimateSheet.Term term : terms.subList(0, Math.min(most, terms.size()))) {
            HBox row = row(numbers.changeInTenths(term.points()),
                    term.pair().isEmpty() ? name(term.rule()) : name(term.rule()) + ", " + term.pair());
            Buttons.tip((Label) row.getChildren().getLast())
                    .setText(words.rulePlain(term.rule()) + "\n" + words.ruleTerm(term.rule()));
            getChildren().add(row);
        }
    }

    /** Short names: the bar has little room. */
    private String name(RuleId rule) {
        String cause = switch (rule) {
            case CONFLICT -> "aims-clash";
            case REFUSED_TEXT -> "text-refused";
            case THREAT -> "threatened";
            case SANCTION -> "sanctioned";
            case TRADE_KEPT -> "trade-kept";
            case CONCESSION_ANSWERED -> "concessions-answered";
            case REASSURANCE -> "reassured";
            case MEDIATION -> "mediated";
            case FADING -> "time-passed";
            case TENSION_LIMIT -> "end-of-ladder";
            case INJECT -> "happened";
            default -> "leaned-on";
        };
        return texts.now().get("cause-label." + cause);
    }

    private static HBox row(String points, String name) {
        Label number = new Label(points);
        number.getStyleClass().add("points");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(name);
        HBox row = new HBox(number, label);
        row.getStyleClass().add("term");
        return row;
    }
}
