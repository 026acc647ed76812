package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/**
 * The room in which a class plays: clock, run-sheet, and one desk at a time. One button leads through the lesson; below 1100
 * pixels the run-sheet makes room.
 */
public final class RoomView extends StackPane implements AutoCloseable {
    private static final double ROOMY = 1100;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Lifecycle lifecycle = new Lifecycle();
    private final RoomViewModel model;
    private final Texts texts;
    private final ObjectProperty<Desk> desk = new SimpleObjectProperty<>(Desk.SEATS);
    private final StackPane centre = new StackPane();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Label answer = new Wrapped(Css.REFUSAL);
    private final Button next = new Button();
    private final Runnable leave;
    private final Desks desks;
    private final SummitScreen summit;
    private final SecondClick second = new SecondClick(System::nanoTime);
    private Optional<RoomMoment> before = Optional.empty();

    /**
     * Builds the room.
     *
     * @param summit where the summit is looked at and played
     * @param place where files of the debrief are saved
     * @param leave goes back to the first screen
     */
    public RoomView(RoomViewModel model, Texts texts, SummitScreen summit, SavePlace place,
            Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        this.summit = summit;
        desks = new Desks(model, texts, summit, this::open, place, lifecycle);
        setId("room");
        getStyleClass().add("room");
        setMinSize(0, 0);
        RunSheetRail rail = new RunSheetRail(model, texts, lifecycle);
        HBox row = new HBox(rail, centre);
        HBox.setHgrow(centre, Priority.ALWAYS);
        centre.setMinSize(0, 0);
        centre.getStyleClass().add("desks");
        BorderPane screen = new BorderPane(row);
        screen.setMinSize(0, 0);
        screen.setTop(new VBox(new ClockBar(model, texts, lifecycle), tabBar()));
        screen.setBottom(bottom());
        getChildren().addAll(screen, desks.curtain(screen));
        var wide = Zoom.widthAtFullSize(this);
        lifecycle.watch(wide, width -> {
            boolean fits = width.doubleValue() < 1 || width.doubleValue() >= ROOMY
                    || desk.get() == Desk.SEATS;
            rail.setVisible(fits);
            rail.setManaged(fits);
        });
        desk.subscribe(d -> {
            boolean fits = wide.get() < 1 || wide.get() >= ROOMY || d == Desk.SEATS;
            rail.setVisible(fits);
            rail.setManaged(fits);
            show(d);
        });
        lifecycle.watch(model.momentProperty(), this::show);
        lifecycle.watch(model.answerProperty(), this::answer);
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            model.beat();
            model.tick();
        }));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        lifecycle.onClose(clock::stop);
    }

    private Node tabBar() {
        FlowPane bar = new FlowPane();
        bar.setId("desks");
        bar.getStyleClass().add("desk-tabs");
        for (Desk each : desks.all()) {
            ToggleButton tab = new ToggleButton();
            tab.setId("desk-" + each.key());
            tab.textProperty().bind(texts.of("teach.desk." + each.key()));
            tab.setGraphic(new FontIcon(each.icon()));
            tab.getStyleClass().add(Css.TAB);
            Buttons.tip(tab).textProperty().bind(texts.of("teach.desk." + each.key() + ".tip"));
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                desk.set(each);
            });
            desk.subscribe(d -> tab.setSelected(d == each));
            tabs.add(tab);
            bar.getChildren().add(tab);
        }
        return bar;
    }

    private Node bottom() {
        answer.setId("room-answer");
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        next.setId("room-next");
        next.getStyleClass().add(Css.PRIMARY);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> commit());
        HBox bar = new HBox(12, answer, next);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll(Css.BAR, Css.BOTTOM_BAR);
        return bar;
    }

    /** Does what the one button says. */
    public void commit() {
        if (!second.counts()) {
            return;
        }
        NextStep step = NextStep.of(model.momentProperty().get());
        if (step == NextStep.OPEN_BALLOT || step == NextStep.CLOSE_BALLOT) {
            desk.set(Desk.VOTE);
        }
        step.carryOut(model, leave);
    }

    /** Whether the summit itself is looked at. */
    public boolean isSummitShown() {
        return desk.get() == Desk.SUMMIT;
    }

    /** Shows a desk. */
    void open(Desk wanted) {
        desk.set(wanted);
    }

    private void show(Desk wanted) {
        centre.getChildren().setAll(desks.view(wanted));
        tabs.forEach(t -> t.pseudoClassStateChanged(CHOSEN, t.isSelected()));
    }

    private void show(RoomMoment moment) {
        NextStep step = NextStep.of(moment);
        next.setText(step.words(moment));
        second.shows(step);
        before.flatMap(b -> RoomNews.between(b, moment)).filter(_ -> !model.isCovered().getValue())
                .ifPresent(n -> tell(n, moment));
        before = Optional.of(moment);
    }

    private void tell(RoomNews news, RoomMoment moment) {
        Toasts toasts = Toasts.of(this);
        if (news.move().isPresent()) {
            RoundMove move = news.move().get();
            toasts.say(news.words(), moment.words().get("teach.news.why"), () -> {
                open(Desk.SUMMIT);
                summit.show(move.party(), move.issue());
            });
        } else if (news.slot().isPresent()) {
            int slot = news.slot().getAsInt();
            toasts.say(news.words(), moment.words().get("teach.back.sheet-too"),
                    () -> model.ask(l -> l.begin(slot)));
        } else {
            toasts.say(news.words());
        }
    }

    private void answer(String sentence) {
        answer.setText(sentence);
        answer.setVisible(!sentence.isEmpty());
    }

    /** Puts the keyboard on the button that leads on. */
    public void enter() {
        next.requestFocus();
    }

    @Override
    public void close() {
        lifecycle.close();
        desks.close();
        model.close();
    }
}
