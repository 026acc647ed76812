package summitry.ui.editor;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.model.Issue;
import summitry.model.Response;
import summitry.text.Numbers;
import summitry.ui.control.ResponseMark;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Puts a text to the decision as the parties stand now: who would say what, and whether it passes. It changes nothing. */
final class TrialBox extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Slider slider = new Slider(0, 100, 50);
    private final Label value = new Label();
    private final Wrapped verdict = new Wrapped(Css.STRONG);
    private final Wrapped zone = new Wrapped(Css.MUTED);
    private final VBox answers = new VBox();
    private final TrialViewModel trials;

    TrialBox(DeskViewModel desk, TrialViewModel trials, Texts texts) {
        this.trials = trials;
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("desk-part");
        slider.setId("rule-trial-slider");
        slider.setBlockIncrement(5);
        slider.accessibleTextProperty().bind(texts.of("editor.trial-rule.text"));
        slider.valueProperty().addListener((_, _, _) -> tell());
        HBox.setHgrow(slider, Priority.ALWAYS);
        verdict.setId("rule-trial-verdict");
        zone.setId("rule-trial-zone");
        HBox row = new HBox(texts.label("editor.trial-rule.text"), slider, value);
        row.getStyleClass().add("desk-slider");
        value.getStyleClass().addAll(Css.STRONG, "desk-power-share");
        answers.getStyleClass().add("desk-named");
        getChildren().addAll(zone, row, verdict, answers);
        trials.stateProperty().addListener((_, _, _) -> tell());
    }

    void show(Issue issue) {
        trials.show(desk.draft(), issue.id());
        tell();
    }

    private void tell() {
        TrialViewModel.State state = trials.stateProperty().get();
        Optional<RuleTrial> trial = state.trial();
        RuleWords words = new RuleWords(desk.draft(), texts.now());
        Numbers numbers = new Numbers(texts.now().language());
        double text = Math.rint(slider.getValue());
        value.setText(numbers.whole(text));
        answers.getChildren().clear();
        slider.setDisable(trial.isEmpty());
        if (trial.isEmpty()) {
            zone.setText("");
            verdict.setText(texts.now().get(state.isPresent()
                    ? "editor.trial-rule.unplayable"
                    : "editor.trial-rule.trying"));
            return;
        }
        zone.setText(words.zone(trial.get().zone()));
        RuleTrial.Result result = trial.get().at(text);
        verdict.setText(texts.now().get(result.passes()
                ? "editor.trial-rule.passes"
                : "editor.trial-rule.fails", numbers.whole(text)));
        for (Response response : Response.values()) {
            var who = result.answers().get(response);
            if (who != null && !who.isEmpty()) {
                ResponseMark mark = new ResponseMark();
                mark.show(response, texts.now().get("editor.trial-rule.answer",
                        texts.now().get("response." + response.key() + ".name"),
                        numbers.whole(who.size())));
                mark.setMinWidth(USE_PREF_SIZE);
                mark.getStyleClass().add("rule-answer");
                Wrapped names = new Wrapped();
                names.setText(words.names(who));
                HBox.setHgrow(names, Priority.ALWAYS);
                HBox line = new HBox(mark, names);
                line.getStyleClass().add("desk-slider");
                answers.getChildren().add(line);
            }
        }
    }
}
