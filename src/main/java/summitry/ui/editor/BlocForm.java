package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A lane of the figures: its name, its mark, and who stands in it. */
final class BlocForm extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private Bloc bloc;

    BlocForm(DeskViewModel desk, Texts texts, Bloc first) {
        this.desk = desk;
        this.texts = texts;
        bloc = first;
        fields = new Fields(desk, texts);
        setId("bloc-form");
        getStyleClass().add("desk-form");
        CheckList members = Members.list("bloc-member", desk, texts, this::elsewhere,
                id -> bloc.members().contains(id), (id, joins) -> fields.edit(
                        new Edit.JoinBloc(id, joins ? Optional.of(bloc.id()) : Optional.empty()), ""));
        fields.shows(members::show);
        ComboBox<Bloc.Mark> mark = fields.choice("bloc-mark", "editor.bloc.mark",
                () -> List.of(Bloc.Mark.values()), m -> texts.now().get("editor.bloc.mark." + m.key()),
                Marks::of, () -> bloc.mark(), m -> put(new Bloc(bloc.id(), bloc.name(), m, bloc.members())));
        mark.setMaxWidth(USE_PREF_SIZE);
        Wrapped help = new Wrapped(Css.CAPTION);
        help.textProperty().bind(texts.of("editor.bloc.members.help"));
        getChildren().addAll(
                fields.both("bloc-name", "editor.group.name", 1, () -> bloc.name(),
                        name -> put(new Bloc(bloc.id(), name, bloc.mark(), bloc.members()))),
                fields.named("editor.bloc.mark", mark),
                fields.part("editor.group.members", help, members));
    }

    void show(Bloc now) {
        bloc = now;
        fields.show();
    }

    private static Edit put(Bloc changed) {
        return new Edit.Change<>(Section.BLOCS, changed);
    }

    /** The name of the other bloc that a party stands in; empty for none. */
    private String elsewhere(PartyId party) {
        return PartyDoing.bloc(desk.draft(), party).filter(b -> !b.equals(bloc.id()))
                .flatMap(b -> GroupDoing.bloc(desk.draft(), b)).map(Bloc::name).map(this::told).orElse("");
    }

    private String told(Localized name) {
        return name.in(texts.now().language());
    }
}
