package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Localized;
import summitry.text.Numbers;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The groups and the blocs of the draft, and all that is said of the chosen one. */
final class GroupsPage extends HBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final EntryList list;
    private final VBox right = new VBox();
    private final Scroll scroll = new Scroll(right);
    private @Nullable GroupForm groupForm;
    private @Nullable BlocForm blocForm;

    GroupsPage(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        setId("groups-page");
        getStyleClass().add("people-page");
        GroupDoing doing = new GroupDoing(desk);
        list = new EntryList("group-list", "editor.page.groups", texts, this::picture, doing);
        list.adder("add-group", "editor.groups.add", doing::addGroup);
        list.adder("add-bloc", "editor.groups.add-bloc", doing::addBloc);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.GROUPS);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, desk.chosen().circleProperty(), _ -> {
            show();
            scroll.setVvalue(0);
        });
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    private Node picture(EntryList.Row row) {
        return desk.draft().blocs().stream()
                .filter(b -> row.id().equals(GroupDoing.key(new Chosen.Circle(true, b.id())))).findFirst()
                .<Node>map(b -> Marks.of(b.mark())).orElseGet(Region::new);
    }

    private void show() {
        Draft draft = desk.draft();
        Optional<Chosen.Circle> chosen = desk.chosen().circleProperty().get()
                .filter(c -> GroupDoing.all(draft).contains(c))
                .or(() -> GroupDoing.all(draft).stream().findFirst());
        list.show(rows(draft), chosen.map(GroupDoing::key));
        right.getChildren().setAll(chosen.map(this::form).orElseGet(this::empty));
    }

    private Node empty() {
        Wrapped empty = new Wrapped(Css.MUTED);
        empty.getStyleClass().add("desk-form");
        empty.setText(texts.now().get("editor.groups.empty"));
        return empty;
    }

    private Node form(Chosen.Circle chosen) {
        return chosen.isBloc()
                ? form(GroupDoing.bloc(desk.draft(), chosen.id()).orElseThrow())
                : form(GroupDoing.group(desk.draft(), chosen.id()).orElseThrow());
    }

    private Node form(Bloc bloc) {
        BlocForm form = blocForm == null ? new BlocForm(desk, texts, bloc) : blocForm;
        blocForm = form;
        form.show(bloc);
        return form;
    }

    private Node form(Group group) {
        GroupForm form = groupForm == null ? new GroupForm(desk, texts, group) : groupForm;
        groupForm = form;
        form.show(group);
        return form;
    }

    private List<EntryList.Row> rows(Draft draft) {
        List<EntryList.Row> rows = new ArrayList<>();
        head(rows, "blocs", draft.blocs().size());
        draft.blocs().forEach(
                b -> rows.add(row(new Chosen.Circle(true, b.id()), b.name(), b.members().size())));
        head(rows, "groups", draft.groups().size());
        draft.groups().forEach(
                g -> rows.add(row(new Chosen.Circle(false, g.id()), g.name(), g.members().size())));
        return rows;
    }

    private void head(List<EntryList.Row> rows, String what, int count) {
        if (count > 0) {
            rows.add(new EntryList.Row(GroupDoing.HEAD + what, true,
                    texts.now().get("editor.groups.head." + what), ""));
        }
    }

    private EntryList.Row row(Chosen.Circle circle, Localized name, int members) {
        String told = name.in(texts.now().language());
        return new EntryList.Row(GroupDoing.key(circle), false,
                told.isBlank() ? texts.now().get("editor.unnamed") : told,
                new Numbers(texts.now().language()).whole(members));
    }
}
