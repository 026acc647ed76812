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
import org.kordamp.ikonli.feather.Feather;
import summitry.draft.Draft;
import summitry.model.Bloc;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.text.Numbers;
import summitry.ui.chart.Flags;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The parties bloc by bloc, and all that is said of the chosen one. */
final class PartiesPage extends HBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Runnable print;
    private final EntryList list;
    private final VBox right = new VBox();
    private final Scroll scroll = new Scroll(right);
    private @Nullable PartyForm form;

    /**
     * The parties of a desk.
     *
     * @param print shows what can be printed of the briefs
     * @param names shows how they get invented names
     */
    PartiesPage(DeskViewModel desk, Texts texts, Runnable print, Runnable names, Lifecycle lifecycle) {
        this.desk = desk;
        this.print = print;
        this.texts = texts;
        setId("parties-page");
        getStyleClass().add("people-page");
        PartyDoing doing = new PartyDoing(desk);
        list = new EntryList("party-list", "editor.page.parties", texts, this::picture, doing);
        list.adder("add", "editor.parties.add", () -> add(doing));
        list.below("fiction", "editor.parties.fiction", Feather.EYE_OFF, names);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.PARTIES);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show());
        lifecycle.watchInSight(inSight, desk.chosen().partyProperty(), _ -> {
            show();
            scroll.setVvalue(0);
        });
        lifecycle.watchInSight(inSight, texts.language(), _ -> show());
    }

    /** What a new party is called is the first thing to say of it. */
    private void add(PartyDoing doing) {
        int before = desk.draft().parties().size();
        doing.add();
        PartyForm shown = form;
        if (desk.draft().parties().size() > before && shown != null) {
            shown.enterName();
        }
    }

    private Node picture(EntryList.Row row) {
        return row.isHead()
                ? desk.draft().blocs().stream().filter(b -> row.id().equals(PartyDoing.HEAD + b.id()))
                        .findFirst().<Node>map(b -> Marks.of(b.mark())).orElseGet(Region::new)
                : PartyDoing.find(desk.draft(), row.id()).map(p -> Flags.inList(p.flag(), p.code()))
                        .orElseGet(Region::new);
    }

    private void show() {
        Draft draft = desk.draft();
        Optional<Party> chosen = desk.chosen().partyProperty().get()
                .flatMap(p -> PartyDoing.find(draft, p.value()))
                .or(() -> PartyDoing.shown(draft).stream().findFirst());
        list.show(rows(draft), chosen.map(p -> p.id().value()));
        if (chosen.isEmpty()) {
            Wrapped empty = new Wrapped(Css.MUTED);
            empty.setText(texts.now().get("editor.parties.empty"));
            right.getChildren().setAll(empty);
            return;
        }
        PartyForm shown = form;
        if (shown == null) {
            shown = new PartyForm(desk, texts, chosen.get(), print);
            form = shown;
        }
        if (!right.getChildren().contains(shown)) {
            right.getChildren().setAll(shown);
        }
        shown.show(chosen.get());
    }

    private List<EntryList.Row> rows(Draft draft) {
        Numbers numbers = new Numbers(texts.now().language());
        List<EntryList.Row> rows = new ArrayList<>();
        List<Party> parties = PartyDoing.shown(draft);
        for (int lane = 0; lane <= draft.blocs().size(); lane++) {
            int here = lane;
            List<Party> members = parties.stream().filter(p -> Filter.lane(draft, p) == here).toList();
            Optional<Bloc> bloc = lane < draft.blocs().size()
                    ? Optional.of(draft.blocs().get(lane))
                    : Optional.empty();
            if (bloc.isPresent() || (!members.isEmpty() && !draft.blocs().isEmpty())) {
                rows.add(new EntryList.Row(PartyDoing.HEAD + bloc.map(Bloc::id).orElse(""), true,
                        bloc.map(b -> named(b.name()))
                                .orElseGet(() -> texts.now().get("editor.party.bloc.none")),
                        numbers.whole(members.size())));
            }
            members.forEach(p -> rows
                    .add(new EntryList.Row(p.id().value(), false, named(p.name()), p.code())));
        }
        return rows;
    }

    private String named(Localized name) {
        String told = name.in(texts.now().language());
        return told.isBlank() ? texts.now().get("editor.unnamed") : told;
    }
}
