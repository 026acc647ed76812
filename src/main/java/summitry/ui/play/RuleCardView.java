package summitry.ui.play;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A rule in plain words, what it did here, what would be without it, and its numbers. */
final class RuleCardView extends VBox {
    RuleCardView(RuleCard card, PlayViewModel model, Texts texts) {
        setId("rule-card");
        Wrapped plain = wrapped(card.plain(), Looks.BODY);
        plain.setId("rule-plain");
        getChildren().addAll(plain, inThisCase(card, texts), whatIf(card, model, texts));
        if (!card.settings().isEmpty()) {
            Button change = new Button(texts.now().get("play.rule.change"));
            change.setId("rule-change");
            change.setOnAction(_ -> model.inquiry().rulebook());
            getChildren().add(texts.label("play.rule.settings", Css.PANEL_TITLE));
            card.settings().forEach(s -> getChildren().add(setting(s)));
            getChildren().add(change);
        }
        // The field's own words are for those who look for them.
        Buttons.tip(plain).setText(card.term());
        plain.setAccessibleHelp(card.term());
    }

    private static VBox inThisCase(RuleCard card, Texts texts) {
        Label points = new Label(card.points());
        points.setId("rule-points");
        points.getStyleClass().add(Css.ITEM_TITLE);
        points.setMinWidth(Region.USE_PREF_SIZE);
        Wrapped about = wrapped(card.about(), Css.MUTED);
        HBox line = new HBox(points, about);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("rule-case");
        Wrapped input = wrapped(card.input(), Looks.BODY);
        input.setId("rule-input");
        VBox box = new VBox(texts.label("play.rule.here", Css.PANEL_TITLE), line, input);
        box.getStyleClass().add("inquiry-part");
        return box;
    }

    private static VBox whatIf(RuleCard card, PlayViewModel model, Texts texts) {
        VBox box = new VBox(texts.label("play.whatif.title", Css.PANEL_TITLE));
        box.getStyleClass().add("inquiry-part");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("button-flow");
        List<Question> questions = card.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Button ask = new Button(question.label());
            ask.setId("what-if-" + i);
            ask.setWrapText(true);
            // A run that is being played has the thread to itself.
            ask.disableProperty().bind(model.runningProperty());
            ask.setOnAction(_ -> model.inquiry().ask(question));
            buttons.getChildren().add(ask);
        }
        if (!questions.isEmpty()) {
            buttons.getChildren().getFirst().getStyleClass().add(InquiryView.FIRST);
            box.getChildren().addAll(buttons, new AnswerView(model.inquiry(), texts));
        }
        if (!card.fixed().isEmpty()) {
            box.getChildren().add(wrapped(card.fixed(), Css.MUTED));
        }
        return box;
    }

    private static VBox setting(RuleCard.Setting setting) {
        Wrapped name = wrapped(setting.name(), Css.STRONG);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label value = new Label(setting.value());
        value.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, value);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("rule-case");
        if (!setting.note().isEmpty()) {
            Label note = new Label(setting.note());
            note.getStyleClass().addAll(Css.PILL, Css.WARNING);
            note.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(1, note);
        }
        Buttons.tip(name).setText(setting.range());
        Buttons.tip(value).setText(setting.range());
        name.setAccessibleHelp(setting.range());
        VBox box = new VBox(line, wrapped(setting.plain(), Css.MUTED));
        box.getStyleClass().add("rule-setting");
        return box;
    }

    private static Wrapped wrapped(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
