package summitry.ui.teach;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import summitry.classroom.ClassPlan;
import summitry.classroom.Phase;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Students without a seat, as the plan has them: how many, and what they do now. There only while there are some. */
final class ApartCards extends VBox {
    private final TilePane cards = new TilePane(12, 12);

    ApartCards(Texts texts) {
        setId("seats-apart");
        setSpacing(12);
        getChildren().addAll(texts.label("teach.prepare.without", Css.PANEL_TITLE), cards);
    }

    void show(RoomMoment moment) {
        ClassPlan plan = moment.lesson().plan();
        Map<String, Integer> groups = new TreeMap<>(Map.of("chair-team", plan.chairTeam(), "observers",
                plan.observers(), "press", plan.press()));
        groups.values().removeIf(n -> n == 0);
        cards.getChildren().setAll(groups.entrySet().stream()
                .map(g -> card(g.getKey(), g.getValue(), moment)).toList());
        setVisible(!groups.isEmpty());
        setManaged(isVisible());
    }

    private static VBox card(String group, int students, RoomMoment moment) {
        Label name = new Wrapped(Css.STRONG);
        name.setText(moment.words().get("teach.prepare." + group));
        Label team = new Wrapped(Css.MUTED);
        team.setText(moment.words().get("teach.seat.team", students));
        Label task = new Wrapped();
        task.setText(moment.words().get("teach.apart." + group + "." + when(moment.lesson().phase())));
        VBox card = new VBox(name, team, task);
        card.setId("apart-" + group);
        card.getStyleClass().addAll("seat-card", "team");
        return card;
    }

    private static String when(Phase phase) {
        return phase.isAfterPlay() ? "after" : phase == Phase.VOTE ? "vote" : "talk";
    }
}
