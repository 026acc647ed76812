package summitry.ui.play;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What the chair may do, each with what it does and, where it is forbidden, why. */
final class ChairPanel extends VBox {
    private final Chair chair;
    private final Texts texts;
    private final ObservableBooleanValue busy;
    private final ValueBox value;
    private final ChairStep text;
    private final ChairStep vote;
    private final ChairStep adjourn;
    private final ChairStep back;
    private final ComboBox<ChairSheet.Back> round = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final VBox events = new VBox();
    private final PendingList pending;
    private final Wrapped over = new Wrapped(Css.REFUSAL);

    ChairPanel(Chair chair, ObservableValue<Boolean> inSight, Texts texts, ObservableBooleanValue busy,
            Lifecycle lifecycle) {
        this.chair = chair;
        this.texts = texts;
        this.busy = busy;
        getStyleClass().addAll(Css.PANEL, "chair");
        value = new ValueBox("chair-value", texts.of("play.chair.text-value"), texts, chair::writeText,
                chair::misread);
        text = step("chair-text", "play.chair.text", Feather.EDIT_2, chair::setText);
        vote = step("chair-call", "play.chair.call", Feather.CHECK_SQUARE, chair::callVote);
        adjourn = step("chair-rest", "play.chair.rest", Feather.COFFEE, chair::adjourn);
        back = step("chair-back", "play.chair.back", Feather.ROTATE_CCW, this::rollBack);
        pending = new PendingList("orders", chair::takeBack, texts, busy);
        events.getStyleClass().add("chair-events");
        round.setId("chair-round");
        round.setMaxWidth(Double.MAX_VALUE);
        texts.named(round, "play.chair.back-to");
        reason.setId("chair-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.promptTextProperty().bind(texts.of("play.chair.reason"));
        texts.named(reason, "play.chair.reason");
        reason.textProperty().addListener((_, _, _) -> showBack());
        Label eventsTitle = texts.label("play.chair.events", Css.PANEL_TITLE);
        eventsTitle.visibleProperty().bind(events.visibleProperty());
        eventsTitle.managedProperty().bind(events.visibleProperty());
        over.setId("chair-over");
        getChildren().addAll(over, pending, part(value, text), rule(), vote, rule(), adjourn, rule(),
                part(texts.label("play.chair.back-to", Css.MUTED), round, reason, back), eventsTitle, events);
        lifecycle.watchInSight(inSight, chair.sheetProperty(), sheet -> sheet.ifPresent(this::show));
        lifecycle.watch(chair.misreadProperty(),
                said -> chair.sheetProperty().get().ifPresent(s -> showText(s, said)));
    }

    private ChairStep step(String id, String key, Feather icon, Runnable run) {
        ChairStep step = new ChairStep(id, icon, busy, run);
        step.button().textProperty().bind(texts.of(key));
        return step;
    }

    private static VBox part(Region... controls) {
        VBox box = new VBox(controls);
        box.getStyleClass().add("move-fields");
        return box;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add(Css.RULE);
        return rule;
    }

    private void rollBack() {
        ChairSheet.Back to = round.getValue();
        if (to != null) {
            chair.rollBack(to, reason.getText());
            reason.clear();
        }
    }

    private void show(ChairSheet sheet) {
        pending.show(sheet.pending());
        value.show(Range.SCALE, sheet.text(), texts.now().get("play.chair.text-range", sheet.title()));
        showText(sheet, chair.misreadProperty().get());
        over.setText(sheet.over());
        over.setVisible(!sheet.over().isEmpty());
        over.setManaged(!sheet.over().isEmpty());
        show(vote, sheet, sheet.voteDoes(), sheet.voteRefusal());
        showWaiting(vote, "chair-call-back", sheet.votePending(), false);
        show(adjourn, sheet, texts.now().get("play.chair.rest-does"), sheet.adjournRefusal());
        if (!round.getItems().equals(sheet.rounds())) {
            round.setItems(FXCollections.observableArrayList(sheet.rounds()));
            round.setValue(sheet.rounds().isEmpty() ? null : sheet.rounds().getFirst());
        }
        showBack();
        showEvents(sheet);
    }

    private void showText(ChairSheet sheet, String misread) {
        show(text, sheet, sheet.textDoes(), misread.isEmpty() ? sheet.textRefusal() : misread);
        showWaiting(text, "chair-text-back", sheet.textPending(), true);
    }

    /** Once the summit is over that is said once, above. */
    private static void show(ChairStep step, ChairSheet sheet, String does, String refusal) {
        if (!sheet.over().isEmpty() && refusal.equals(sheet.over())) {
            step.showOver(does);
        } else {
            step.show(does, refusal);
        }
    }

    private void showWaiting(ChairStep step, String id, Optional<PendingMove> order, boolean again) {
        step.showWaiting(order, again, texts.now().get("play.chair.waits"), move -> {
            Button back = PendingList.takeBack(move, chair::takeBack, texts, busy);
            back.setId(id);
            return back;
        });
    }

    private void showBack() {
        boolean none = round.getItems().isEmpty();
        round.setDisable(none);
        reason.setDisable(none);
        back.show(texts.now().get("play.chair.back-does"),
                none ? texts.now().get("play.chair.back-none") : chair.refusalOf(reason.getText()));
    }

    private void showEvents(ChairSheet sheet) {
        List<ChairSheet.Event> shown = sheet.events();
        events.setVisible(!shown.isEmpty());
        events.setManaged(!shown.isEmpty());
        events.getChildren().clear();
        for (ChairSheet.Event event : shown) {
            ChairStep step = new ChairStep("event-" + event.inject(), Feather.ZAP, busy,
                    () -> chair.letHappen(event));
            Button button = step.button();
            button.setGraphic(new FontIcon(Feather.ZAP));
            button.setText(event.title());
            button.setWrapText(true);
            show(step, sheet, event.text(), event.refusal());
            events.getChildren().add(step);
        }
    }
}
