package summitry.ui.teach;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.ui.chart.Flags;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/**
 * The curtain in front of the room while the laptop is passed round. Behind it the room is neither drawn nor within reach.
 * Nothing confidential is in the window but the brief of the one delegation, and that only while it looks.
 */
final class CurtainView extends StackPane {
    /** Part of a page that a key goes on; a line or two stay in sight. */
    private static final double PAGE = 0.85;

    private final RoomViewModel model;
    private final Texts texts;
    private final Button hold;
    private final Button open;
    private final Button done;
    private final Label name = new Wrapped(Css.SCREEN_TITLE);
    private final VBox peek = new VBox();
    private final VBox question;
    private final Button back;
    private boolean held;
    private Lifecycle looking = new Lifecycle();

    CurtainView(RoomViewModel model, Texts texts, Lifecycle lifecycle, Node room) {
        this.model = model;
        this.texts = texts;
        setId("curtain");
        getStyleClass().add("curtain");
        Ask ask = new Ask(texts);
        hold = ask.button("curtain-hold", "teach.curtain.hold", Feather.EYE, () -> {});
        open = ask.button("curtain-open", "teach.curtain.open", Feather.UNLOCK, this::look);
        done = ask.button("curtain-done", "teach.curtain.done", Feather.EYE_OFF, this::cover);
        back = ask.button("curtain-back", "teach.curtain.back", Feather.CORNER_UP_LEFT, this::askBack);
        question = new VBox(8, sentence("teach.curtain.question"), new FlowPane(8, 8,
                ask.button("curtain-stay", "teach.curtain.stay", Feather.EYE_OFF, this::cover),
                ask.button("curtain-take", "teach.curtain.take", Feather.CHECK, model::takeLaptop)));
        question.getStyleClass().add("room-question");
        name.setId("curtain-title");
        done.getStyleClass().add(Css.PRIMARY);
        hold.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hold(true));
        hold.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> hold(false));
        hold.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                hold(true);
            } else if (held && turn(e.getCode())) {
                e.consume();
            }
        });
        hold.addEventHandler(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                hold(false);
            }
        });
        hold.focusedProperty().subscribe(has -> {
            if (!has) {
                hold(false);
            }
        });
        lifecycle.watch(model.laptopProperty(), party -> {
            room.setVisible(party.isEmpty());
            room.setDisable(party.isPresent());
            setVisible(party.isPresent());
            cover();
        });
        lifecycle.watch(texts.language(), _ -> {
            if (held || done.getScene() != null) {
                cover();
            } else {
                title();
            }
        });
        lifecycle.onClose(() -> looking.close());
    }

    private Label sentence(String key) {
        Wrapped label = new Wrapped();
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private Optional<PartyId> party() {
        return model.laptopProperty().get();
    }

    private void title() {
        name.setText(party().map(p -> texts.now().get("teach.curtain.hand",
                model.momentProperty().get().scenario().party(p).name().in(texts.language().getValue())))
                .orElse(""));
    }

    /** Nothing of the delegation is left in the window. */
    private void cover() {
        held = false;
        looking.close();
        looking = new Lifecycle();
        peek.getChildren().clear();
        getChildren().clear();
        party().ifPresent(p -> {
            title();
            Party own = model.momentProperty().get().scenario().party(p);
            HBox flag = new HBox(Flags.inList(own.flag(), own.code()));
            flag.setAlignment(Pos.CENTER);
            question.setVisible(false);
            question.setManaged(false);
            name.setAlignment(Pos.CENTER);
            FlowPane ways = new FlowPane(8, 8, hold, open);
            ways.setAlignment(Pos.CENTER);
            VBox card = new VBox(16, flag, name, sentence("teach.curtain.hint"), ways, back, question);
            card.setAlignment(Pos.CENTER);
            card.getStyleClass().add("curtain-card");
            Scroll below = new Scroll(peek);
            VBox.setVgrow(below, Priority.ALWAYS);
            peek.getStyleClass().add("curtain-page");
            VBox page = new VBox(card, below);
            page.setAlignment(Pos.CENTER);
            below.setVisible(false);
            below.setManaged(false);
            getChildren().setAll(page);
            // The keyboard must not stay on what is behind the curtain.
            model.threads().ui().execute(hold::requestFocus);
        });
    }

    private void hold(boolean wanted) {
        if (held == wanted || party().isEmpty()) {
            return;
        }
        held = wanted;
        peek.getChildren().clear();
        if (wanted) {
            Label keys = new Wrapped(Css.MUTED);
            keys.setText(texts.now().get("teach.curtain.keys"));
            peek.getChildren().addAll(keys,
                    new CurtainBrief(party().get(), model.momentProperty().get()));
        }
        Scroll below = below();
        below.setVvalue(0);
        below.setVisible(wanted);
        below.setManaged(wanted);
    }

    private Scroll below() {
        return (Scroll) ((VBox) getChildren().getFirst()).getChildren().getLast();
    }

    /** The brief may be longer than the window, and the hand that holds the key or the mouse cannot scroll. */
    private boolean turn(KeyCode key) {
        int way = switch (key) {
            case DOWN, PAGE_DOWN, RIGHT -> 1;
            case UP, PAGE_UP, LEFT -> -1;
            default -> 0;
        };
        Scroll below = below();
        double page = below.getViewportBounds().getHeight();
        double rest = peek.getHeight() - page;
        if (way != 0 && rest > 0) {
            below.setVvalue(Math.clamp(below.getVvalue() + way * page * PAGE / rest, 0, 1));
        }
        return way != 0;
    }

    /** The brief and the forms, until they are covered again. */
    private void look() {
        party().ifPresent(p -> {
            held = false;
            peek.getChildren().clear();
            RoomMoment moment = model.momentProperty().get();
            Label title = new Wrapped(Css.ITEM_TITLE);
            title.setText(moment.name(p));
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox head = new HBox(12, title, done);
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("curtain-head");
            CurtainBrief brief = new CurtainBrief(p, moment);
            CurtainForms forms = new CurtainForms(model, texts, p, looking);
            HBox both = new HBox(24, brief, forms);
            for (Region part : new Region[]{brief, forms}) {
                HBox.setHgrow(part, Priority.ALWAYS);
                part.setMinWidth(0);
                part.setPrefWidth(1);
            }
            both.getStyleClass().add("curtain-page");
            Scroll scroll = new Scroll(both);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            getChildren().setAll(new VBox(head, scroll));
            model.threads().ui().execute(done::requestFocus);
        });
    }

    private void askBack() {
        question.setVisible(true);
        question.setManaged(true);
        question.lookup("#curtain-stay").requestFocus();
    }
}
