package summitry.ui.teach;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Attendance;
import summitry.classroom.Floor;
import summitry.model.PartyId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The speakers' list: who has the floor and for how long, who is next, and who could be added. */
final class FloorPane extends VBox {
    private final RoomViewModel model;
    private final Texts texts;
    private final Label speaker = new Wrapped(Css.ITEM_TITLE);
    private final Label clock = new Label();
    private final VBox queue = new VBox(4);
    private final FlowPane others = new FlowPane(6, 6);
    private final CountField time;

    FloorPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("floor");
        getStyleClass().addAll(Css.CARD, "floor");
        speaker.setId("speaker");
        clock.setId("speaker-clock");
        clock.getStyleClass().add("clock");
        time = new CountField("speaking-time", Floor.LEAST, Floor.MOST, texts.of("teach.floor.time"),
                text -> PrepareViewModel.number(text, Floor.LEAST, Floor.MOST)
                        .ifPresent(n -> model.ask(l -> l.floor().speakingTime(n))));
        Ask ask = new Ask(texts);
        Button next = ask.button("speaker-next", "teach.floor.next", Feather.SKIP_FORWARD,
                () -> model.ask(l -> l.floor().next()));
        HBox.setHgrow(speaker, Priority.ALWAYS);
        speaker.setMaxWidth(Double.MAX_VALUE);
        HBox now = new HBox(12, clock, speaker, next);
        now.setAlignment(Pos.CENTER_LEFT);
        HBox each = new HBox(8, texts.label("teach.floor.time", Css.MUTED), time);
        each.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(texts.label("teach.floor", Css.PANEL_TITLE), now, each, queue,
                texts.label("teach.floor.add", Css.MUTED), others);
        lifecycle.watch(model.momentProperty(), this::show);
        lifecycle.watch(model.secondsProperty(), _ -> tick());
    }

    private void show(RoomMoment moment) {
        Floor floor = moment.lesson().floor();
        speaker.setText(
                floor.speaker().map(moment::name).orElseGet(() -> moment.words().get("teach.floor.none")));
        time.show(floor.seconds(), time.isUnreadable());
        queue.getChildren().setAll(floor.queue().stream().map(p -> line(p, moment)).toList());
        others.getChildren().setAll(moment.lesson().ledByPeople().stream()
                .map(p -> add(p, floor.queue().contains(p), moment)).toList());
        tick();
    }

    private void tick() {
        Floor floor = model.momentProperty().get().lesson().floor();
        Optional<Integer> left = floor.speaker()
                .map(_ -> floor.seconds() - (model.secondsProperty().get() - floor.since()));
        clock.setText(left.map(Clocks::time).orElse(""));
    }

    private Node line(PartyId party, RoomMoment moment) {
        Label name = new Wrapped();
        name.setText(moment.name(party));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button call = small("speaker-call-" + party, "teach.floor.call", Feather.MIC, moment.name(party),
                () -> model.ask(l -> l.floor().call(party)));
        Button strike = small("speaker-strike-" + party, "teach.floor.strike", Feather.X, moment.name(party),
                () -> model.ask(l -> l.floor().strike(party)));
        HBox line = new HBox(8, name);
        if (moment.lesson().place(party).attendance() == Attendance.ABSENT) {
            Label absent = new Label(moment.words().get("teach.floor.absent"), new FontIcon(Feather.USER_X));
            absent.setId("speaker-absent-" + party);
            absent.getStyleClass().add(Css.PILL);
            absent.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(absent);
            call.setDisable(true);
        }
        line.getChildren().addAll(call, strike);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("desk-line");
        return line;
    }

    /** Who is on the list keeps its place here, so that nothing moves under the next click. */
    private Button add(PartyId party, boolean isListed, RoomMoment moment) {
        Button add = new Button(moment.name(party), new FontIcon(isListed ? Feather.CHECK : Feather.PLUS));
        add.setDisable(isListed);
        add.setId("speaker-add-" + party);
        add.getStyleClass().add("chip-button");
        add.setAccessibleText(moment.words().get("teach.floor.add-one", moment.name(party)));
        add.setOnAction(_ -> model.ask(l -> l.floor().queue(party)));
        return add;
    }

    private Button small(String id, String key, Feather icon, String name, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Css.QUIET, "icon-button");
        button.setAccessibleText(texts.now().get(key, name));
        Buttons.tip(button).setText(texts.now().get(key, name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
