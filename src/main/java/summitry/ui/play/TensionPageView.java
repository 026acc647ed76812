package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.figure.LadderFigure;
import summitry.model.PartyId;
import summitry.model.Rung;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Tension of the room and of a pair: what moved it, where it stands on the ladder, what that means, and the ways down. */
final class TensionPageView extends VBox {
    private static final double LADDER = 40;

    private final Inquiry inquiry;
    private final Texts texts;

    TensionPageView(TensionPage page, PlayViewModel model, Texts texts) {
        inquiry = model.inquiry();
        this.texts = texts;
        setId("tension-card");
        getChildren().addAll(room(page), rule(), pair(page, model), rule(), rungs(page));
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add(Css.RULE);
        return rule;
    }

    private VBox room(TensionPage page) {
        VBox box = part("play.tension.room", page.room().tension());
        box.getChildren().add(ladder(page.room().tension(), page.room().tensionStart()));
        for (TensionPage.RoomTerm term : page.roomTerms()) {
            Button row = CauseListView.row(term.name(), term.detail(), term.points());
            row.setId("room-" + term.rule().key());
            row.setOnAction(_ -> inquiry.explain(term.pair(), term.step()));
            box.getChildren().add(row);
        }
        if (page.roomTerms().isEmpty()) {
            box.getChildren().add(texts.label("play.tension.nothing-yet", Css.MUTED));
        } else {
            box.getChildren().get(2).getStyleClass().add(InquiryView.FIRST);
        }
        return box;
    }

    private VBox pair(TensionPage page, PlayViewModel model) {
        TensionPage.Pair pair = page.pair();
        VBox box = part("play.tension.pair", pair.tension());
        FlowPane choices = new FlowPane(
                choice("pair-one", "play.tension.one", page.parties(), pair.one(), pair.other(), true),
                choice("pair-other", "play.tension.other", page.parties(), pair.other(), pair.one(), false));
        choices.getStyleClass().add("choices");
        box.getChildren().add(choices);
        Label rung = new Label(Terms.in(texts.language().getValue()).rung(pair.rung()));
        rung.setId("pair-rung");
        rung.getStyleClass().add(Css.PILL);
        ((HBox) box.getChildren().getFirst()).getChildren().add(rung);
        if (!pair.story().isEmpty()) {
            Wrapped story = new Wrapped(Looks.BODY);
            story.setId("pair-story");
            story.setText(pair.story());
            box.getChildren().add(story);
        }
        for (CauseList.Row term : pair.terms()) {
            Button row = CauseListView.row(term.name(), term.detail(), term.points());
            row.setId("pair-" + term.id());
            row.setOnAction(_ -> inquiry.explain(pair.subject(), term.id()));
            box.getChildren().add(row);
        }
        Button ways = new Button();
        ways.setId("ways-down");
        ways.textProperty().bind(texts.of("play.ways.ask"));
        ways.disableProperty().bind(model.runningProperty().or(model.endedProperty()));
        ways.setOnAction(_ -> inquiry.askWaysDown(pair.one(), pair.other()));
        box.getChildren().addAll(ways, new AnswerView(inquiry, texts));
        return box;
    }

    private VBox part(String title, double tension) {
        Label number = new Label(new Numbers(texts.language().getValue()).whole(tension));
        number.getStyleClass().add(Css.ITEM_TITLE);
        HBox head = new HBox(texts.label(title, Css.PANEL_TITLE), number);
        head.getStyleClass().add("rule-case");
        VBox box = new VBox(head);
        box.getStyleClass().add("inquiry-part");
        return box;
    }

    private FigurePane ladder(double tension, double start) {
        FigurePane ladder = new FigurePane();
        ladder.setId("ladder-room");
        ladder.fixHeight(LADDER);
        FigureMenu.on(ladder, ladder, () -> texts.now().get("play.tension.room"), texts,
                FigurePage.in(inquiry));
        ladder.show((width, height) -> LadderFigure.of(tension, start, ClimateLines.SUMMIT, texts.now(),
                width, height));
        return ladder;
    }

    private ComboBox<TensionPage.Choice> choice(String id, String name, List<TensionPage.Choice> parties,
            PartyId chosen, PartyId other, boolean first) {
        ComboBox<TensionPage.Choice> box = new ComboBox<>();
        box.setId(id);
        texts.named(box, name);
        box.getItems().setAll(parties.stream().filter(c -> !c.party().equals(other)).toList());
        box.getItems().stream().filter(c -> c.party().equals(chosen)).findFirst().ifPresent(box::setValue);
        box.setOnAction(_ -> {
            PartyId now = box.getValue().party();
            PartyId one = first ? now : other;
            PartyId two = first ? other : now;
            inquiry.replace(moment -> Optional.of(TensionPage.of(moment, one, two)));
        });
        return box;
    }

    /** What happens on each rung and how one gets down from it. */
    private VBox rungs(TensionPage page) {
        Terms words = Terms.in(texts.language().getValue());
        VBox box = new VBox(texts.label("play.tension.ladder", Css.PANEL_TITLE));
        box.getStyleClass().add("inquiry-part");
        for (Rung rung : Rung.values()) {
            Label name = new Label(words.rung(rung));
            name.getStyleClass().add("rung-name");
            Wrapped plain = new Wrapped(Css.MUTED);
            plain.setText(words.rungPlain(rung));
            HBox row = new HBox(name, plain);
            boolean here = rung == page.pair().rung();
            name.getStyleClass().add(here ? Css.STRONG : Css.MUTED);
            if (here) {
                row.getStyleClass().add("rung-here");
            }
            box.getChildren().add(row);
        }
        return box;
    }
}
