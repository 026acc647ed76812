package summitry.ui.teach;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.classroom.ClassPlan;
import summitry.classroom.Motion;
import summitry.classroom.MotionDesk;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What a delegation asks the meeting for: made, seconded, counted; and what came of the earlier ones. */
final class MotionPane extends VBox {
    private static final int FIVE = 5;

    private final RoomViewModel model;
    private final Texts texts;
    private final ComboBox<Motion.Kind> kind = new ComboBox<>();
    private final PartyChoice by;
    private final PartyChoice second;
    private final CountField minutes;
    private final CountField yes;
    private final CountField no;
    private final FlowPane making;
    private final VBox waiting = new VBox(8);
    private final Label motion = new Wrapped(Css.STRONG);
    private final FlowPane seconding;
    private final FlowPane counting;
    private final VBox past = new VBox(4);

    MotionPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("motions");
        getStyleClass().addAll(Css.CARD, "motions");
        by = new PartyChoice("motion-by", "teach.motion.by", texts);
        second = new PartyChoice("motion-second", "teach.motion.second-by", texts);
        kind.setId("motion-kind");
        kind.getItems().setAll(Motion.Kind.values());
        kind.setValue(Motion.Kind.MORE_TIME);
        texts.named(kind, "teach.motion.kind");
        minutes = count("motion-minutes", "teach.motion.minutes", 1, MotionDesk.MOST_MINUTES, FIVE);
        yes = count("motion-yes", "teach.motion.yes", 0, ClassPlan.MOST_STUDENTS, 0);
        no = count("motion-no", "teach.motion.no", 0, ClassPlan.MOST_STUDENTS, 0);
        Ask ask = new Ask(texts);
        HBox timed = line(minutes, texts.label("teach.motion.minutes", Css.MUTED));
        kind.valueProperty().addListener((_, _, wanted) -> only(timed, isTimed(wanted)));
        making = new FlowPane(8, 8, by, kind, timed,
                ask.button("motion-make", "teach.motion.make", Feather.FLAG, this::make));
        seconding = new FlowPane(8, 8, second,
                ask.button("motion-second-it", "teach.motion.second", Feather.USERS, this::second));
        counting = new FlowPane(8, 8, line(texts.label("teach.motion.yes", Css.MUTED), yes),
                line(texts.label("teach.motion.no", Css.MUTED), no),
                ask.button("motion-count", "teach.motion.count", Feather.CHECK, this::count));
        Button drop = ask.button("motion-drop", "teach.motion.drop", Feather.X,
                () -> model.ask(l -> l.motions().drop()));
        motion.setId("motion");
        waiting.getChildren().addAll(motion, seconding, counting, drop);
        getChildren().addAll(texts.label("teach.motions", Css.PANEL_TITLE), making, waiting, past);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private CountField count(String id, String key, int low, int high, int first) {
        CountField field = new CountField(id, low, high, texts.of(key), _ -> {});
        field.show(first, false);
        return field;
    }

    private static HBox line(Region one, Region other) {
        HBox line = new HBox(6, one, other);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static boolean isTimed(Motion.Kind kind) {
        return kind == Motion.Kind.MORE_TIME || kind == Motion.Kind.CAUCUS;
    }

    private void make() {
        Motion.Kind wanted = kind.getValue();
        by.chosen().ifPresent(party -> model
                .ask(l -> l.motions().make(wanted, party, isTimed(wanted) ? minutes.number() : 0)));
    }

    private void second() {
        second.chosen().ifPresent(party -> model.ask(l -> l.motions().second(party)));
    }

    private void count() {
        model.ask(l -> l.motions().count(yes.number(), no.number()));
    }

    private void show(RoomMoment moment) {
        Names.in(kind, shown -> moment.words().get("teach.motion." + shown.key()));
        by.offer(moment.lesson().ledByPeople(), moment);
        Optional<Motion> pending = moment.lesson().motion();
        only(making, pending.isEmpty());
        only(waiting, pending.isPresent());
        pending.ifPresent(m -> {
            motion.setText(told(m, moment));
            second.offer(moment.lesson().ledByPeople().stream().filter(p -> !p.equals(m.by())).toList(),
                    moment);
            only(seconding, m.second().isEmpty());
            only(counting, m.second().isPresent());
        });
        past.getChildren().setAll(moment.lesson().motions().stream().filter(m -> !m.isPending()).map(m -> {
            Wrapped line = new Wrapped(Css.MUTED);
            line.setText(told(m, moment));
            return line;
        }).toList());
    }

    private static String told(Motion motion, RoomMoment moment) {
        String asks = moment.words().get("teach.motion." + motion.kind().key() + ".asks",
                moment.name(motion.by()),
                moment.numbers().whole(motion.minutes()));
        return motion.count()
                .map(c -> moment.words().get(c.isCarried() ? "teach.motion.carried" : "teach.motion.lost",
                        asks,
                        moment.numbers().whole(c.yes()), moment.numbers().whole(c.no())))
                .orElseGet(() -> motion.second()
                        .map(s -> moment.words().get("teach.motion.seconded", asks, moment.name(s)))
                        .orElse(asks));
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
