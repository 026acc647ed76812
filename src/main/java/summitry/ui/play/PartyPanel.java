package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import summitry.figure.Waterfall;
import summitry.figure.WaterfallFigure;
import summitry.model.Response;
import summitry.text.Terms;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.chart.Flags;
import summitry.ui.chart.PartyChip;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.ResponseMark;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The chosen party: its limits, its own public reason, why it moved, the offers it turned down. */
final class PartyPanel extends VBox {
    /** Radius of the flag and height of the mandate, pixels at full size. */
    private static final double CHIP = 15;
    private static final double LINE = 44;

    private final Texts texts;
    private final StackPane chip = new StackPane();
    private final Wrapped name = new Wrapped(Css.PANEL_TITLE);
    private final Wrapped about = new Wrapped();
    private final ResponseMark response = new ResponseMark();
    private final Wrapped stand = new Wrapped(Looks.BODY);
    private final FlowPane facts = new FlowPane();
    private final FigurePane line = new FigurePane();
    private final Wrapped limits = new Wrapped(Css.MUTED);
    private final Wrapped rationale = new Wrapped();
    private final Wrapped source = new Wrapped(Css.CAPTION);
    private final Label whyTitle = new Label();
    private final Label fromTo = new Label();
    private final FigurePane waterfall = new FigurePane();
    private final Wrapped sentence = new Wrapped(Looks.BODY);
    private final VBox offers = new VBox();
    private final FlowPane questions = new FlowPane();
    private final VBox moves = new VBox();

    PartyPanel(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons, Button close,
            Lifecycle lifecycle) {
        this.texts = texts;
        setId("party");
        getStyleClass().add("party-panel");
        SeatBox seat = new SeatBox(model.desk(), texts, model.runningProperty(), lifecycle);
        waterfall.onChoose(step -> model.partyProperty().get().ifPresent(
                sheet -> model.inquiry().explain(sheet.party(), model.issueProperty().get().issue(), step)));
        waterfall.getStyleClass().add(Looks.OWN_KEYS);
        FigureMenu.on(waterfall, waterfall, () -> texts.now().get("play.why.title"), texts,
                FigurePage.in(model.inquiry()));
        FigureMenu.on(line, line, name::getText, texts, FigurePage.in(model.inquiry()));
        line.setId("mandate-line");
        questions.getChildren().add(button("why-not", "play.whatif.title", () -> model.partyProperty().get()
                .ifPresent(sheet -> model.inquiry().causes(sheet.party(),
                        model.issueProperty().get().issue()))));
        MoveForm form = new MoveForm(model.desk(), texts, model.runningProperty(), lifecycle);
        VBox content = new VBox(head(), seat, new BriefBox(model.desk(), texts, lifecycle), form, stand,
                facts, line, limits, quote(), rule(), why());
        content.getStyleClass().addAll(Css.PANEL, "party-content");
        Scroll scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(navigation(actions, buttons, close), scroll);
        lifecycle.watch(model.partyProperty(), sheet -> sheet.ifPresent(s -> {
            // Another party is read from its name on.
            if (!s.name().equals(name.getText())) {
                scroll.setVvalue(0);
            }
            show(s);
        }));
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static HBox navigation(PlayActions actions, Buttons buttons, Button close) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = buttons.named(actions.allParties());
        all.getStyleClass().add(Css.QUIET);
        HBox bar = new HBox(all, gap, buttons.icon(actions.previousParty()),
                buttons.icon(actions.nextParty()),
                close);
        bar.getStyleClass().add("party-navigation");
        return bar;
    }

    private HBox head() {
        name.setId("party-name");
        about.getStyleClass().add(Css.MUTED);
        VBox names = new VBox(name, about);
        HBox.setHgrow(names, Priority.ALWAYS);
        response.setMinWidth(Region.USE_PREF_SIZE);
        response.getStyleClass().add(Css.PILL);
        HBox head = new HBox(chip, names, response);
        head.getStyleClass().add("party-head");
        head.setAlignment(Pos.CENTER_LEFT);
        stand.setId("party-stand");
        limits.setId("party-limits");
        Buttons.tip(limits).textProperty().bind(texts.of("play.limits.tip"));
        line.fixHeight(LINE);
        facts.getStyleClass().add("facts");
        questions.getStyleClass().add("choices");
        return head;
    }

    private VBox quote() {
        VBox quote = new VBox(rationale, source);
        quote.getStyleClass().addAll(Css.QUOTE, "party-quote");
        quote.visibleProperty().bind(rationale.textProperty().isNotEmpty());
        quote.managedProperty().bind(quote.visibleProperty());
        rationale.setId("party-reason");
        rationale.getStyleClass().add(Css.MUTED);
        return quote;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add(Css.RULE);
        return rule;
    }

    private VBox why() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(whyTitle, gap, fromTo);
        whyTitle.setId("why-title");
        whyTitle.getStyleClass().add(Css.PANEL_TITLE);
        title.setAlignment(Pos.BASELINE_LEFT);
        fromTo.getStyleClass().add(Css.MUTED);
        sentence.setId("why-sentence");
        waterfall.setId("waterfall");
        offers.setId("offers");
        offers.getStyleClass().add("offers");
        moves.getStyleClass().add("party-why");
        moves.getChildren().addAll(title, waterfall, sentence, offers, questions);
        return moves;
    }

    private void show(PartySheet sheet) {
        Words words = texts.now();
        chip.getChildren().setAll(PartyChip.of(sheet.flag(), sheet.code(), sheet.name(), sheet.mark(), CHIP));
        name.setText(sheet.name());
        text(about, sheet.about());
        response.show(sheet.response(), sheet.responseName());
        Buttons.tip(response).setText(sheet.response() == Response.NONE
                ? sheet.stand()
                : Terms.in(words.language()).responsePlain(sheet.response()));
        text(stand, sheet.stand());
        facts.getChildren().setAll(facts(sheet));
        line.show((width, height) -> sheet.mandate().figure(words, width, height));
        text(limits, sheet.limits());
        rationale.setText(sheet.rationale());
        text(source, sheet.source());
        whyTitle.setText(sheet.whyTitle());
        fromTo.setText(sheet.fromTo());
        show(sheet.why(), words);
        text(sentence, sheet.round() == 0 ? words.get("play.why.not-yet") : sheet.sentence());
        show(sheet.offers(), words);
    }

    private void show(Waterfall why, Words words) {
        waterfall.fixHeight(WaterfallFigure.height(why, words));
        waterfall.setVisible(!why.steps().isEmpty());
        waterfall.setManaged(!why.steps().isEmpty());
        questions.setVisible(!why.steps().isEmpty());
        questions.setManaged(!why.steps().isEmpty());
        waterfall.show((width, given) -> WaterfallFigure.of(why, words, width, given));
    }

    private static void text(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static List<Node> facts(PartySheet sheet) {
        List<Node> nodes = new ArrayList<>();
        for (PartySheet.Fact fact : sheet.facts()) {
            Label name = new Label(fact.name());
            name.getStyleClass().add(Css.MUTED);
            Label value = new Label(fact.value());
            value.getStyleClass().addAll(Css.STRONG, "fact-value");
            HBox pair = new HBox(name, value);
            pair.getStyleClass().add("fact");
            pair.setMinWidth(Region.USE_PREF_SIZE);
            Buttons.tip(name).setText(fact.plain());
            Buttons.tip(value).setText(fact.plain());
            nodes.add(pair);
        }
        return nodes;
    }

    private void show(List<PartySheet.Refused> refused, Words words) {
        offers.getChildren().clear();
        offers.setVisible(!refused.isEmpty());
        offers.setManaged(!refused.isEmpty());
        if (refused.isEmpty()) {
            return;
        }
        Label title = new Label(words.get("play.offers.title"));
        title.getStyleClass().add(Css.STRONG);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label would = new Label(words.get("play.offers.would"));
        would.getStyleClass().add(Css.CAPTION);
        offers.getChildren().addAll(rule(), new HBox(title, gap, would));
        refused.forEach(o -> offers.getChildren().add(row(o)));
    }

    private static HBox row(PartySheet.Refused offer) {
        Wrapped what = new Wrapped(Css.MUTED);
        what.setText(offer.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label to = new Label(offer.to());
        to.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        HBox row = new HBox(Flags.inList(offer.flag(), offer.code()), what, to);
        row.getStyleClass().add("offer");
        Buttons.tip(what).setText(offer.why());
        what.setAccessibleText(offer.why());
        return row;
    }
}
