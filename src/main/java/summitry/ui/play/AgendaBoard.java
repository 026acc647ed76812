package summitry.ui.play;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import summitry.analysis.Contested;

/** The agenda as it is looked at: all of it, or what is searched for. Used on the window's thread. */
final class AgendaBoard {
    private final ReadOnlyObjectWrapper<List<AgendaRow.Chapter>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AgendaRow.Chapter>> shown = new ReadOnlyObjectWrapper<>(
            List.of());
    private final ObjectProperty<AgendaQuery> query = new SimpleObjectProperty<>(AgendaQuery.ALL);
    private final BooleanProperty searching = new SimpleBooleanProperty(false);
    private Moment now;

    AgendaBoard(Moment moment) {
        now = moment;
        show(moment);
        query.subscribe(this::filter);
        searching.subscribe(is -> {
            if (!is) {
                clear();
            }
        });
    }

    void show(Moment moment) {
        now = moment;
        all.set(AgendaRow.chapters(moment));
        filter();
    }

    private void filter() {
        shown.set(query.get().of(all.get(), query.get().byContest()
                ? Contested.order(now.engine(), now.state()).stream().map(Contested::issue).toList()
                : List.of()));
    }

    /** Shows everything again, in the order of the agenda. */
    void clear() {
        query.set(AgendaQuery.ALL);
    }

    /** All items in the order of the agenda. */
    ReadOnlyObjectProperty<List<AgendaRow.Chapter>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The items that are wanted. */
    ReadOnlyObjectProperty<List<AgendaRow.Chapter>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<AgendaQuery> queryProperty() {
        return query;
    }

    /** Whether the means to search are there; without them nothing is left out. */
    BooleanProperty searchingProperty() {
        return searching;
    }
}
