package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import summitry.model.IssueStatus;
import summitry.text.Words;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** The means to search the agenda: part of a title, a state, an order. Escape ends the search. */
final class AgendaTools extends VBox {
    private static final String ALL = "all";
    private static final String THEMES = "themes";
    private static final String CONTESTED = "contested";

    private final TextField field = new TextField();

    /** @param leave goes on to the items found */
    AgendaTools(AgendaBoard board, Texts texts, Runnable leave, Lifecycle lifecycle) {
        getStyleClass().add("agenda-tools");
        field.setId("agenda-filter");
        field.promptTextProperty().bind(texts.of("play.agenda.filter"));
        texts.named(field, "play.agenda.filter");
        field.textProperty()
                .addListener((_, _, typed) -> board.queryProperty()
                        .set(board.queryProperty().get().withText(typed)));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                leave.run();
                event.consume();
            }
        });
        ChoiceList status = new ChoiceList(id -> board.queryProperty().set(board.queryProperty().get()
                .withStatus(
                        List.of(IssueStatus.values()).stream().filter(s -> s.key().equals(id)).findFirst())));
        status.setId("agenda-status");
        status.setMaxWidth(Double.MAX_VALUE);
        texts.named(status, "play.agenda.status");
        ChoiceList order = new ChoiceList(id -> board.queryProperty()
                .set(board.queryProperty().get().withByContest(id.equals(CONTESTED))));
        order.setId("agenda-order");
        order.setMaxWidth(Double.MAX_VALUE);
        texts.named(order, "play.agenda.order");
        getChildren().addAll(field, status, order);
        visibleProperty().bind(board.searchingProperty());
        managedProperty().bind(board.searchingProperty());
        Runnable show = () -> {
            AgendaQuery query = board.queryProperty().get();
            if (!field.getText().equals(query.text())) {
                field.setText(query.text());
            }
            status.show(states(texts.now()), query.status().map(IssueStatus::key).orElse(ALL));
            order.show(orders(texts.now()), query.byContest() ? CONTESTED : THEMES);
        };
        lifecycle.watch(board.queryProperty(), _ -> show.run());
        lifecycle.watch(texts.language(), _ -> show.run());
        lifecycle.watch(board.searchingProperty(), is -> {
            if (is) {
                enter();
            } else {
                leave.run();
            }
        });
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    private static List<ChoiceList.Choice> states(Words words) {
        List<ChoiceList.Choice> states = new ArrayList<>();
        states.add(new ChoiceList.Choice(ALL, words.get("play.agenda.all-states")));
        for (IssueStatus status : IssueStatus.values()) {
            states.add(new ChoiceList.Choice(status.key(), words.get("status." + status.key() + ".name")));
        }
        return states;
    }

    private static List<ChoiceList.Choice> orders(Words words) {
        return List.of(new ChoiceList.Choice(THEMES, words.get("play.agenda.by-theme")),
                new ChoiceList.Choice(CONTESTED, words.get("play.agenda.by-contest")));
    }
}
