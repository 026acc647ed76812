package summitry.ui.play;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/**
 * All moves of a person's delegation as one form: which, its particulars, what it will do, and whether it is allowed. Below
 * it the moves that wait.
 */
final class MoveForm extends VBox {
    private final Texts texts;
    private final Map<MoveKind, ToggleButton> kinds = new EnumMap<>(MoveKind.class);
    private final Wrapped title = new Wrapped(Css.STRONG);
    private final Wrapped about = new Wrapped(Css.MUTED);
    private final MoveFields fields;
    private final Wrapped does = new Wrapped();
    private final Wrapped warning = new Wrapped("move-warning");
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);
    private final Button make = new Button();
    private final ToggleButton more = new ToggleButton();
    private final Wrapped answer = new Wrapped(Css.STRONG);

    MoveForm(Desk desk, Texts texts, ObservableBooleanValue busy, Lifecycle lifecycle) {
        this.texts = texts;
        setId("move-form");
        getStyleClass().add("move-form");
        fields = new MoveFields(desk, texts);
        getChildren().add(title);
        getChildren().add(kinds(desk));
        does.setId("move-does");
        warning.setId("move-warning");
        refusal.setId("move-refusal");
        make.setId("move-make");
        make.setMaxWidth(Double.MAX_VALUE);
        make.getStyleClass().add("move-make");
        make.setOnAction(_ -> desk.make());
        PendingList pending = new PendingList("pending", desk::takeBack, texts, busy);
        about.setId("move-about");
        answer.setId("move-answer");
        getChildren().addAll(about, fields, does, warning, refusal, make, answer, pending);
        lifecycle.watch(desk.seatProperty(),
                seat -> {
                    pending.show(seat.filter(SeatSheet::person).map(SeatSheet::pending).orElse(List.of()));
                    answer.setText(seat.map(SeatSheet::answer).orElse(""));
                    shown(answer, !answer.getText().isEmpty());
                });
        lifecycle.watch(desk.moveProperty(), sheet -> {
            setVisible(sheet.isPresent());
            setManaged(sheet.isPresent());
            sheet.ifPresent(s -> show(s, busy.get()));
        });
        lifecycle.watch(busy, now -> make
                .setDisable(now || desk.moveProperty().get().filter(MoveSheet::isAllowed).isEmpty()));
    }

    private FlowPane kinds(Desk desk) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("move-kinds");
        for (MoveKind kind : MoveKind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("move-" + kind.key());
            button.getStyleClass().add("move-kind");
            button.textProperty().bind(texts.of("play.move." + kind.key()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            Buttons.tip(button).textProperty().bind(texts.of(about(kind)));
            button.accessibleHelpProperty().bind(texts.of(about(kind)));
            button.setOnAction(_ -> desk.begin(kind));
            kinds.put(kind, button);
            flow.getChildren().add(button);
        }
        more.setId("move-more");
        more.getStyleClass().add("move-kind");
        more.textProperty().bind(texts.of("play.move.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.tip(more).textProperty().bind(texts.of("play.move.more.tip"));
        more.setOnAction(_ -> desk.moveProperty().get().ifPresent(this::offer));
        flow.getChildren().add(more);
        return flow;
    }

    /** The line that explains a move. */
    private static String about(MoveKind kind) {
        return "play.move." + kind.key() + ".about";
    }

    private void show(MoveSheet sheet, boolean busy) {
        MoveKind chosen = sheet.draft().kind();
        title.setText(sheet.title());
        about.setText(texts.now().get(about(chosen)));
        kinds.forEach((kind, button) -> button.setSelected(kind == chosen));
        offer(sheet);
        fields.show(sheet);
        does.setText(sheet.does());
        warning.setText(sheet.warning());
        shown(warning, sheet.isAllowed() && !sheet.warning().isEmpty());
        refusal.setText(sheet.refusal());
        shown(refusal, !sheet.isAllowed());
        make.setText(texts.now().get(make(chosen)));
        make.setDisable(busy || !sheet.isAllowed());
    }

    /** The chosen one is always in sight. */
    private void offer(MoveSheet sheet) {
        kinds.forEach((kind, button) -> shown(button, sheet.kinds().contains(kind) && (more.isSelected()
                || sheet.first().contains(kind) || kind == sheet.draft().kind())));
        shown(more, sheet.first().size() < sheet.kinds().size());
    }

    private static String make(MoveKind kind) {
        return switch (kind) {
            case TRADE -> "play.move.make-trade";
            case WALK_OUT -> "play.move.make-walk-out";
            case RETURN -> "play.move.make-return";
            case HOLD, CONCEDE, STATE, RESPOND, AMEND, PRESS, REASSURE, MEDIATE, THREATEN, SANCTION ->
                "play.move.make";
        };
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
