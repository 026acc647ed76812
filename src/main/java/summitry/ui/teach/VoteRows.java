package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.ui.control.Scroll;

/**
 * Quick entry of one answer a seat: one key an answer, which leads on to the next seat. Backspace and the arrows go back and
 * forth, Alt with the number of a seat goes there, and Delete takes an answer back.
 */
final class VoteRows extends VBox {
    private static final int TEN = 10;

    private final String id;
    private final List<Response> offered;
    private final Executor later;
    private final BiConsumer<PartyId, Response> give;
    private final Consumer<PartyId> takeBack;
    private final Consumer<VoteRow> furnish;
    private List<VoteRow> rows = List.of();
    private List<PartyId> seats = List.of();
    private Optional<Language> language = Optional.empty();
    private Optional<RoomMoment> shown = Optional.empty();
    private int typed;

    /**
     * Builds an empty list.
     *
     * @param furnish adds to a new row what else belongs there
     * @param later runs on the window's thread after what it does now
     */
    VoteRows(String id, List<Response> offered, BiConsumer<PartyId, Response> give,
            Consumer<PartyId> takeBack,
            Consumer<VoteRow> furnish, Executor later) {
        this.id = id;
        this.later = later;
        this.offered = offered;
        this.give = give;
        this.takeBack = takeBack;
        this.furnish = furnish;
        setId(id);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ALT) {
                typed = 0;
            }
        });
    }

    void show(List<PartyId> wanted, Function<PartyId, Optional<Response>> given, RoomMoment moment) {
        shown = Optional.of(moment);
        if (!seats.equals(wanted) || language.filter(moment.language()::equals).isEmpty()) {
            int focused = focused();
            seats = List.copyOf(wanted);
            language = Optional.of(moment.language());
            List<VoteRow> made = new ArrayList<>();
            for (PartyId seat : seats) {
                VoteRow row = new VoteRow(id, made.size() + 1, moment.scenario().party(seat), offered, moment,
                        answer -> answer(seat, answer));
                row.focusedProperty().subscribe(has -> {
                    if (has) {
                        Scroll.show(row);
                    }
                });
                furnish.accept(row);
                made.add(row);
            }
            rows = made;
            getChildren().setAll(rows);
            if (focused >= 0) {
                go(focused);
            }
        }
        rows.forEach(row -> row.show(given.apply(row.party()), moment));
    }

    List<VoteRow> rows() {
        return rows;
    }

    /** Puts the keyboard on the first seat without an answer. */
    void enter() {
        // The rows may be new; they take the keyboard once they stand in the window.
        later.execute(() -> rows.stream().filter(r -> !r.isGiven()).findFirst()
                .or(() -> rows.stream().findFirst()).ifPresent(Node::requestFocus));
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void go(int index) {
        if (!rows.isEmpty()) {
            rows.get(Math.clamp(index, 0, rows.size() - 1)).requestFocus();
        }
    }

    private void answer(PartyId seat, Response answer) {
        give.accept(seat, answer);
        go(seats.indexOf(seat) + 1);
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        // What stands in a row, such as a list of answers, has its own keys.
        if (at < 0 || !rows.get(at).isFocused() || shown.isEmpty() || event.isShortcutDown()) {
            return;
        }
        if (act(event, at)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, int at) {
        if (event.isAltDown()) {
            return jump(event.getCode());
        }
        switch (event.getCode()) {
            case BACK_SPACE, UP -> go(at - 1);
            case DOWN -> go(at + 1);
            case HOME -> go(0);
            case END -> go(rows.size() - 1);
            case DELETE -> takeBack.accept(rows.get(at).party());
            default -> {
                Optional<Response> answer = VoteKeys.answer(event.getCode(), offered, shown.get().words());
                answer.ifPresent(a -> answer(rows.get(at).party(), a));
                return answer.isPresent();
            }
        }
        return true;
    }

    /** Goes to a seat by its number, of as many digits as are typed while Alt is held. */
    private boolean jump(KeyCode key) {
        Optional<Integer> digit = VoteKeys.number(key);
        digit.ifPresent(d -> {
            int number = typed * TEN + d;
            typed = number > rows.size() ? d : number;
            if (typed > 0 && typed <= rows.size()) {
                go(typed - 1);
            }
        });
        return digit.isPresent();
    }
}
