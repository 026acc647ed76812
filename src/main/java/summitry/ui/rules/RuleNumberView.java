package summitry.ui.rules;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.text.Numbers;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A number of a rule in a field. What cannot be is answered under the field, and the rule keeps its number. */
final class RuleNumberView extends VBox {
    private final RuleList.Setting setting;
    private final Texts texts;
    private final TextField field = new TextField();
    private final RulebookDraft draft;
    private final Label note = new Label();
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);

    RuleNumberView(RuleList.Setting setting, RulebookDraft draft, Texts texts) {
        this.setting = setting;
        this.draft = draft;
        this.texts = texts;
        getStyleClass().add("rule-setting");
        Wrapped name = new Wrapped(Css.STRONG);
        name.setText(setting.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        note.getStyleClass().addAll(Css.PILL, Css.WARNING);
        note.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("number-" + setting.parameter().key());
        field.getStyleClass().add(Looks.NUMBER);
        field.setPrefColumnCount(5);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(setting.name());
        field.setAccessibleHelp(setting.plain());
        refusal.setId("refusal-" + setting.parameter().key());
        answer("");
        field.textProperty().addListener((_, _, typed) -> take(typed));
        HBox line = new HBox(name, note, field);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rule-case");
        Wrapped plain = new Wrapped(Css.MUTED);
        plain.setText(setting.plain());
        getChildren().addAll(line, plain, refusal);
    }

    private void take(String typed) {
        Parameter parameter = setting.parameter();
        Optional<Double> value = RuleList.read(parameter, typed);
        Numbers numbers = new Numbers(texts.language().getValue());
        answer(value.isPresent()
                ? ""
                : texts.now().get("play.rules.bad", typed.strip(),
                        numbers.setting(parameter.lowest()), numbers.setting(parameter.highest())));
        draft.mark(parameter, value.isEmpty());
        value.filter(v -> v != draft.book().get(parameter))
                .ifPresent(v -> draft.change(book -> book.with(parameter, v)));
    }

    private void answer(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    void show(Rulebook book) {
        Parameter parameter = setting.parameter();
        double value = book.get(parameter);
        boolean isOdd = value < parameter.saneFrom() || value > parameter.saneTo();
        note.setText(texts.now().get(isOdd ? "play.rules.odd" : "play.rules.changed"));
        note.setVisible(value != parameter.usual());
        if (!draft.isMisread(parameter)
                && RuleList.read(parameter, field.getText()).filter(v -> v == value).isEmpty()) {
            field.setText(new Numbers(texts.language().getValue()).setting(value));
        }
    }
}
