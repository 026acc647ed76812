package summitry.ui.teach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.ui.chart.Flags;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The answer of one seat: its number, its name, a button an answer with its keys, and what there is to say about it. */
final class VoteRow extends VBox {
    private final PartyId party;
    private final String number;
    private final String name;
    private final Map<Response, ToggleButton> buttons = new EnumMap<>(Response.class);
    private final FlowPane line = new FlowPane(12, 4);
    private final Label note = new Wrapped("move-warning");
    private Optional<Response> given = Optional.empty();

    /** @param give what is to be done with the answer of a button */
    VoteRow(String id, int number, Party party, List<Response> offered, RoomMoment moment,
            Consumer<Response> give) {
        this.party = party.id();
        this.number = moment.numbers().whole(number);
        name = party.name().in(moment.language());
        setId(id + "-" + party.id());
        getStyleClass().add("vote-row");
        // The keys of the row do what its buttons do, so the row alone is a stop of the Tab key.
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Label place = new Label(this.number);
        place.getStyleClass().addAll(Css.CAPTION, "vote-number");
        Label who = new Wrapped(Css.STRONG);
        who.setText(name);
        HBox seat = new HBox(8, place, Flags.inList(party.flag(), party.code()), who);
        seat.setAlignment(Pos.CENTER_LEFT);
        seat.getStyleClass().add("vote-seat");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox answers = new HBox(4);
        for (Response answer : offered) {
            ToggleButton button = button(id, answer, moment);
            button.setOnAction(_ -> {
                button.setSelected(given.filter(a -> a == answer).isPresent());
                requestFocus();
                give.accept(answer);
            });
            buttons.put(answer, button);
            answers.getChildren().add(button);
        }
        line.getChildren().addAll(seat, answers);
        note.setId(id + "-note-" + party.id());
        getChildren().addAll(line, note);
        setOnMousePressed(_ -> requestFocus());
        note("");
        say(moment);
    }

    private ToggleButton button(String id, Response answer, RoomMoment moment) {
        Label keys = new Label(VoteKeys.letter(answer, moment.words()) + " "
                + moment.numbers().whole(VoteKeys.digit(answer)));
        keys.getStyleClass().add("keys");
        ToggleButton button = new ToggleButton(moment.words().get("teach.vote." + answer.key()), keys);
        button.setId(id + "-" + answer.key() + "-" + party);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("vote-answer", answer.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(name + ": " + button.getText());
        return button;
    }

    PartyId party() {
        return party;
    }

    boolean isGiven() {
        return given.isPresent();
    }

    void show(Optional<Response> answer, RoomMoment moment) {
        given = answer;
        buttons.forEach((each, button) -> button.setSelected(answer.filter(a -> a == each).isPresent()));
        say(moment);
    }

    private void say(RoomMoment moment) {
        String told = given.map(a -> moment.words().get("teach.vote." + a.key()))
                .orElseGet(() -> moment.words().get("teach.vote.none"));
        List<String> said = new ArrayList<>(
                List.of(moment.words().get("teach.vote.row", number, name, told)));
        if (!note.getText().isEmpty()) {
            said.add(note.getText());
        }
        setAccessibleText(String.join(" ", said));
    }

    /** Says something beside the answer; nothing where the sentence is empty. */
    void note(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    /** Adds what stands at the end of the line. */
    void add(Region part) {
        line.getChildren().add(part);
    }

    /** Adds what stands under the line. */
    void addBelow(Region part) {
        getChildren().add(part);
    }
}
