package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.Command;
import summitry.model.Rulebook;
import summitry.text.Numbers;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.control.Wrapped;
import summitry.ui.rules.PresetRow;
import summitry.ui.rules.RuleEntryView;
import summitry.ui.rules.RulebookDraft;
import summitry.ui.theme.Css;

/** The rulebook as a page: presets, rules with switches and numbers, and one button that puts the change in force. */
final class RulebookView extends VBox {
    private final RulebookDraft draft;
    private final Texts texts;
    private final PresetRow presets;
    private final List<RuleEntryView> entries = new ArrayList<>();
    private final Wrapped state = new Wrapped(Css.MUTED);
    private final RulebookPage page;
    private boolean isWarned;

    RulebookView(RulebookPage page, PlayViewModel model, Texts texts) {
        this.page = page;
        this.texts = texts;
        draft = new RulebookDraft(page.inForce(), this::show);
        setId("rulebook");
        Wrapped hint = new Wrapped();
        hint.setText(page.hint());
        presets = new PresetRow(page.list().presets(), draft::begin);
        presets.first().getStyleClass().add(InquiryView.FIRST);
        getChildren().addAll(hint, presets);
        if (model.studies().offersFutures()) {
            getChildren().add(theories(model));
        }
        getChildren().add(apply(model));
        page.list().entries().forEach(e -> entries.add(new RuleEntryView(e, draft, texts)));
        getChildren().addAll(entries);
        state.setId("rulebook-state");
        show();
    }

    private HBox apply(PlayViewModel model) {
        Button apply = new Button(texts.now().get("play.rules.apply"));
        apply.setId("rulebook-apply");
        apply.getStyleClass().add(Css.PRIMARY);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.disableProperty().bind(draft.readyProperty().not().or(model.runningProperty())
                .or(model.endedProperty()));
        apply.setOnAction(_ -> {
            isWarned = true;
            Toasts toasts = Toasts.of(this);
            model.order(new Command.ChangeRules(draft.book()));
            model.inquiry().back();
            toasts.say(texts.now().get("play.rules.applied",
                    new Numbers(texts.now().language()).whole(model.moment().round() + 1)));
        });
        Button reset = new Button(texts.now().get("play.rules.reset"));
        reset.setId("rulebook-reset");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(_ -> draft.begin(page.inForce()));
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(state, reset, apply);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rulebook-line");
        return line;
    }

    /** Leads to what each theory makes of this summit. */
    private Button theories(PlayViewModel model) {
        Button button = new Button(texts.now().get("play.rules.theories"));
        button.setId("rulebook-theories");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            if (!holds()) {
                model.inquiry().theories();
            }
        });
        return button;
    }

    /** True the first time that a change would be lost by closing, which is said. */
    boolean holds() {
        if (isWarned || draft.changes() == 0) {
            return false;
        }
        isWarned = true;
        state.setText(texts.now().get("play.rules.leave"));
        state.getStyleClass().add(Css.REFUSAL);
        return true;
    }

    private void show() {
        isWarned = false;
        state.getStyleClass().remove(Css.REFUSAL);
        Rulebook book = draft.book();
        presets.show(book);
        int changes = draft.changes();
        state.setText(texts.now().get(changes == 0 ? "play.rules.same" : "play.rules.differs", changes));
        entries.forEach(e -> e.show(book));
    }
}
