package summitry.ui.teach;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.ClassPlan;
import summitry.classroom.Paper;
import summitry.ui.control.Buttons;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** An amendment on the card of its proposal: old value struck, new one after it, and who decides while it waits. */
final class AmendmentLine extends VBox {
    private final int number;
    private final int index;
    private final RoomViewModel model;
    private final RoomMoment moment;
    private final Consumer<String> told;
    private int yes;
    private int no;

    /**
     * Builds the line.
     *
     * @param index of the amendment, from 0
     * @param told takes why an answer was refused; empty where it was given
     */
    AmendmentLine(Paper paper, int index, RoomViewModel model, RoomMoment moment, Consumer<String> told) {
        this.number = paper.number();
        this.index = index;
        this.model = model;
        this.moment = moment;
        this.told = told;
        getStyleClass().add("amend-form");
        Paper.Amendment amendment = paper.amendments().get(index);
        Label who = new Wrapped();
        who.setText(moment.words().get("teach.paper.amended", moment.name(amendment.by()),
                moment.title(amendment.value().issue())));
        FlowPane line = new FlowPane(8, 2, who);
        amendment.from().ifPresent(from -> line.getChildren().add(number(from, "paper-old")));
        line.getChildren().addAll(number(amendment.value().to(), "paper-new"), new Label(moment.words()
                .get("teach.paper.answer." + amendment.answer().name().toLowerCase(Locale.ROOT))));
        getChildren().add(line);
        amendment.hands().ifPresent(h -> {
            Label hands = new Wrapped(Css.MUTED);
            hands.setText(moment.words().get("teach.paper.floor.counted", moment.numbers().whole(h.yes()),
                    moment.numbers().whole(h.no())));
            getChildren().add(hands);
        });
        if (paper.isOpen() && amendment.answer() == Paper.Answer.WAITS) {
            getChildren().addAll(new FlowPane(8, 4,
                    button("take-in", "teach.paper.take-in", Feather.CHECK, () -> answer(true)),
                    button("refuse", "teach.paper.refuse", Feather.X, () -> answer(false))), hands());
        }
    }

    private Label number(double value, String style) {
        Label label = new Label(moment.numbers().whole(value));
        label.getStyleClass().add(style);
        return label;
    }

    private FlowPane hands() {
        Button count = button("count", "teach.paper.floor", Feather.USERS,
                () -> model.ask(l -> l.papers().count(number, index, yes, no), told));
        Buttons.tip(count).setText(moment.words().get("teach.paper.floor.tip"));
        FlowPane hands = new FlowPane(8, 4, new HBox(4, new FontIcon(Feather.THUMBS_UP),
                field("yes", n -> yes = n)),
                new HBox(4, new FontIcon(Feather.THUMBS_DOWN),
                        field("no", n -> no = n)),
                count);
        hands.getChildren().forEach(n -> {
            if (n instanceof HBox box) {
                box.setAlignment(Pos.CENTER_LEFT);
            }
        });
        return hands;
    }

    private CountField field(String which, Consumer<Integer> typed) {
        CountField field = new CountField("paper-%d-%s-%d".formatted(number, which, index), 0,
                ClassPlan.MOST_STUDENTS,
                new SimpleStringProperty(moment.words().get("teach.paper.floor." + which)),
                text -> PrepareViewModel.number(text, 0, ClassPlan.MOST_STUDENTS).ifPresent(typed::accept));
        field.show(0, false);
        return field;
    }

    private void answer(boolean taken) {
        model.ask(l -> l.papers().answer(number, index, taken), told);
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        Button button = new Button(moment.words().get(key), new FontIcon(icon));
        button.setId("paper-%d-%s-%d".formatted(number, id, index));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
