package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Draft;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The events round by round, those that wait for something, those of the chair, and all that is said of the chosen one. */
final class EventsPage extends HBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final EntryList list;
    private final ObjectProperty<String> chosen;
    private final VBox right = new VBox();
    private final Scroll scroll = new Scroll(right);
    private @Nullable EventForm form;

    EventsPage(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        chosen = desk.chosen().eventProperty();
        this.texts = texts;
        setId("events-page");
        getStyleClass().add("people-page");
        EventDoing doing = new EventDoing(desk, chosen::set);
        list = new EntryList("event-list", "editor.page.events", texts, this::picture, doing);
        list.adder("add", "editor.event.add", doing::add);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.EVENTS);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, chosen, _ -> show());
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    private Node picture(EntryList.Row row) {
        return row.isHead() ? new Region() : new FontIcon(Feather.ZAP);
    }

    private void show() {
        Draft draft = desk.draft();
        Optional<Inject> shown = EventDoing.find(draft, chosen.get())
                .or(() -> draft.injects().stream().findFirst());
        list.show(rows(draft), shown.map(Inject::id));
        if (shown.isEmpty()) {
            Wrapped empty = new Wrapped(Css.MUTED);
            empty.setText(texts.now().get("editor.event.empty"));
            right.getChildren().setAll(empty);
            return;
        }
        EventForm open = form;
        if (open == null) {
            open = new EventForm(desk, texts, shown.get());
            form = open;
        }
        if (!right.getChildren().contains(open)) {
            right.getChildren().setAll(open);
        }
        open.show(shown.get());
    }

    private List<EntryList.Row> rows(Draft draft) {
        List<EntryList.Row> rows = new ArrayList<>();
        for (int round = 1; round <= draft.about().rounds(); round++) {
            int now = round;
            add(rows, draft, String.valueOf(round),
                    texts.now().get("editor.event.round", String.valueOf(round)),
                    w -> w instanceof Condition.AtRound(int at) && at == now);
        }
        add(rows, draft, "later", texts.now().get("editor.event.later"),
                w -> w instanceof Condition.AtRound(int at) && at > draft.about().rounds());
        add(rows, draft, "waits", texts.now().get("editor.event.waits"),
                w -> !(w instanceof Condition.AtRound) && !(w instanceof Condition.ByChair));
        add(rows, draft, "chair", texts.now().get("editor.event.chair"), w -> w instanceof Condition.ByChair);
        return rows;
    }

    private void add(List<EntryList.Row> rows, Draft draft, String id, String name,
            Predicate<Condition> belongs) {
        List<Inject> here = draft.injects().stream().filter(i -> belongs.test(i.when())).toList();
        // A round without an event is there to drop one on; the other headings only where something stands below.
        if (id.matches("[0-9]+") || id.equals("chair") || !here.isEmpty()) {
            rows.add(new EntryList.Row(EventDoing.HEAD + id, true, name, ""));
        }
        EventWords words = new EventWords(draft, texts.now());
        here.forEach(i -> rows.add(new EntryList.Row(i.id(), false, words.title(i), "")));
    }
}
