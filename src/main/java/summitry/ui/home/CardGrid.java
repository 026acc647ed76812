package summitry.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** The scenarios in as many columns as there is room for, the flagship across two; last the place to drop a file. */
final class CardGrid extends GridPane {
    private static final double COLUMN = 300;
    private static final int MOST_COLUMNS = 4;

    private final DropTile drop;
    private List<CardView> cards = List.of();
    private int columns;
    private int awaited;

    /** @param room the width of the screen in pixels at full size */
    CardGrid(HomeViewModel model, HomeActions actions, Texts texts, Buttons buttons,
            ObservableValue<Number> room, Lifecycle lifecycle) {
        getStyleClass().add("home-grid");
        drop = new DropTile(model, actions, texts, buttons);
        lifecycle.watch(model.awaitedProperty(), now -> {
            awaited = now.intValue();
            place();
        });
        lifecycle.watch(model.cardsProperty(), now -> show(now, model, actions, texts));
        lifecycle.watch(room, now -> {
            int fitting = Math.clamp((int) (now.doubleValue() / COLUMN), 1, MOST_COLUMNS);
            if (fitting != columns) {
                columns = fitting;
                place();
            }
        });
    }

    /** A card that is there already is told anew, so that the focus stays where it is. */
    private void show(List<ScenarioCard> now, HomeViewModel model, HomeActions actions,
            Texts texts) {
        List<CardView> changed = new ArrayList<>();
        for (ScenarioCard card : now) {
            CardView view = cards.stream().filter(v -> v.card().id().equals(card.id())).findFirst()
                    .orElseGet(() -> new CardView(card, model, actions, texts));
            view.show(card);
            changed.add(view);
        }
        if (!changed.equals(cards)) {
            cards = changed;
            place();
        }
    }

    private void place() {
        if (columns == 0) {
            return;
        }
        getChildren().clear();
        getColumnConstraints().clear();
        for (int c = 0; c < columns; c++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        int at = 0;
        for (CardView card : cards) {
            at = put(card, at, card.card().flagship() ? Math.min(2, columns) : 1);
        }
        for (int i = 0; i < awaited; i++) {
            boolean isFlagship = cards.isEmpty() && i == 0;
            at = put(GreyBars.card(isFlagship), at, isFlagship ? Math.min(2, columns) : 1);
        }
        put(drop, at, 1);
    }

    private int put(Node node, int at, int span) {
        add(node, at % columns, at / columns, span, 1);
        return at + span;
    }
}
