package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import summitry.classroom.Paper;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;

/** An amendment to one proposal: who asks, the old value and the new one in words, and who decides. */
final class AmendForm extends VBox {
    private final int number;
    private final RoomViewModel model;
    private final Consumer<String> told;
    private final PartyChoice by;
    private final PaperValue value;
    private final RadioButton friendly = new RadioButton();
    private final RadioButton floor = new RadioButton();
    private final Label beyond = new Wrapped("move-warning");

    /** @param told takes why it was refused; empty where it was done */
    AmendForm(int number, RoomViewModel model, Texts texts, Consumer<String> told) {
        this.number = number;
        this.model = model;
        this.told = told;
        String id = "paper-" + number;
        setId(id + "-amend");
        getStyleClass().add("amend-form");
        by = new PartyChoice(id + "-by", "teach.paper.by", texts);
        value = new PaperValue(id + "-amend", "teach.paper.amend", texts, this::amend);
        ToggleGroup deciders = new ToggleGroup();
        for (RadioButton choice : List.of(floor, friendly)) {
            choice.setToggleGroup(deciders);
            choice.setWrapText(true);
        }
        floor.setId(id + "-floor");
        floor.textProperty().bind(texts.of("teach.paper.amend.floor"));
        floor.setSelected(true);
        friendly.setId(id + "-friendly");
        friendly.textProperty().bind(texts.of("teach.paper.amend.friendly"));
        beyond.setId(id + "-amend-beyond");
        by.valueProperty().subscribe(_ -> warn());
        value.changed(this::warn);
        getChildren().addAll(by, floor, friendly, value, beyond);
        warn();
    }

    void show(Paper paper, RoomMoment moment) {
        by.offer(moment.lesson().ledByPeople(), moment);
        value.show(moment, paper);
        warn();
    }

    private void warn() {
        beyond.setText(by.chosen().flatMap(party -> value.chosen()
                .map(v -> new BeyondWords(model, model.momentProperty().get()).warning(List.of(party),
                        List.of(v), Optional.empty())))
                .orElse(""));
        beyond.setVisible(!beyond.getText().isEmpty());
        beyond.setManaged(beyond.isVisible());
    }

    private void amend() {
        by.chosen().ifPresent(party -> value.chosen().ifPresent(v -> model.ask(
                l -> l.papers().amend(number, party, v, friendly.isSelected()), told)));
    }
}
