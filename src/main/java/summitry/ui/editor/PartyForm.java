package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.engine.delegation.Temperaments;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.text.Words;
import summitry.ui.chart.Flags;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** All that the draft says of one party beside its positions. */
final class PartyForm extends VBox {
    private static final int LONGEST_CODE = 4;

    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private Party party;

    /** @param print shows what can be printed of the briefs */
    PartyForm(DeskViewModel desk, Texts texts, Party first, Runnable print) {
        this.desk = desk;
        this.texts = texts;
        party = first;
        fields = new Fields(desk, texts);
        setId("party-form");
        getStyleClass().add("desk-form");
        CheckList groups = new CheckList("party-group", () -> desk.draft().groups().stream()
                .map(g -> new CheckList.Item(g.id(), named(g.name()), "", Optional.empty())).toList(),
                id -> group(id).filter(g -> g.members().contains(party.id())).isPresent(),
                (id, joins) -> group(id).ifPresent(g -> fields.edit(new Edit.Change<>(Section.GROUPS,
                        PartyChange.member(g, party.id(), joins)), "")));
        fields.shows(groups::show);
        CapabilityViewModel capability = new CapabilityViewModel(desk);
        getChildren().addAll(head(),
                fields.needed("party-name",
                        fields.both("party-name", "editor.party.name", 1, () -> party.name(),
                                name -> Edit.party(PartyChange.name(party, name))),
                        () -> party.name()),
                shortRow(), fields.part("editor.party.groups", groups),
                fields.part("editor.party.power", new PowerBox(desk, capability, this, fields),
                        new CapabilityBox(desk, capability, this, fields)),
                fields.part("editor.party.temperament", temperament()),
                fields.part("editor.briefs", new BriefForm(fields, texts, this::party, print)));
    }

    /** The party that is shown, as it stands in the draft. */
    Party party() {
        return party;
    }

    /** Puts the keyboard on the name in the present language. */
    void enterName() {
        if (lookup("#party-name-" + texts.now().language().code()) instanceof TextField name) {
            name.requestFocus();
            name.selectAll();
        }
    }

    void show(Party now) {
        party = now;
        fields.show();
    }

    private HBox head() {
        HBox head = new HBox();
        head.getStyleClass().add("desk-form-head");
        fields.shows(() -> {
            Label name = new Label(named(party.name()));
            name.setId("party-title");
            name.getStyleClass().add(Css.ITEM_TITLE);
            name.setMinWidth(0);
            head.getChildren().setAll(Flags.inList(party.flag(), party.code()), name);
        });
        return head;
    }

    private String named(Localized name) {
        String told = name.in(texts.now().language());
        return told.isBlank() ? texts.now().get("editor.unnamed") : told;
    }

    /** What is chosen at a glance: code, flag, bloc. */
    private HBox shortRow() {
        TextField code = fields.line("party-code", "editor.party.code", LONGEST_CODE, () -> party.code(),
                typed -> Edit.party(PartyChange.code(party, typed.toUpperCase(Locale.ROOT))));
        code.setPrefColumnCount(5);
        ComboBox<String> flag = fields.choice("party-flag", "editor.party.flag",
                () -> FlagNames.all(party.flag(), texts.now()), f -> FlagNames.name(f, texts.now()),
                f -> Flags.inList(f, party.code()), () -> party.flag(),
                f -> Edit.party(PartyChange.flag(party, f)));
        ComboBox<String> bloc = fields.choice("party-bloc", "editor.party.bloc", this::blocs,
                id -> bloc(id).map(b -> named(b.name()))
                        .orElseGet(() -> texts.now().get("editor.party.bloc.none")),
                id -> bloc(id).<Node>map(b -> Marks.of(b.mark())).orElseGet(Region::new),
                () -> PartyDoing.bloc(desk.draft(), party.id()).orElse(""),
                id -> new Edit.JoinBloc(party.id(), Optional.of(id).filter(b -> !b.isEmpty())));
        VBox flags = fields.named("editor.party.flag", flag);
        VBox blocs = fields.named("editor.party.bloc", bloc);
        for (VBox box : List.of(flags, blocs)) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMinWidth(0);
            box.setPrefWidth(0);
        }
        HBox row = new HBox(fields.named("editor.party.code", code), flags, blocs);
        row.getStyleClass().add("desk-both");
        return row;
    }

    private List<String> blocs() {
        List<String> ids = new ArrayList<>(desk.draft().blocs().stream().map(Bloc::id).toList());
        ids.addFirst("");
        return ids;
    }

    private Optional<Bloc> bloc(String id) {
        return desk.draft().blocs().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    private Optional<Group> group(String id) {
        return desk.draft().groups().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    private VBox temperament() {
        List<Optional<Temperament>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (Temperament one : Temperament.values()) {
            kinds.add(Optional.of(one));
        }
        ComboBox<Optional<Temperament>> choice = fields.choice("party-temperament",
                "editor.party.temperament", () -> kinds, this::name, _ -> null,
                () -> party.temperament(), t -> Edit.party(PartyChange.temperament(party, t)));
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        Wrapped plain = new Wrapped(Css.MUTED);
        fields.shows(() -> plain.setText(party.temperament().or(() -> derived(desk.draft(), party.id()))
                .map(t -> texts.now().get("temperament." + t.key() + ".plain")).orElse("")));
        VBox box = new VBox(choice, plain,
                fields.both("party-temperament-reason", "editor.party.temperament.reason", 2,
                        () -> party.temperamentReason(),
                        reason -> Edit.party(PartyChange.reason(party, reason))));
        box.getStyleClass().add("desk-named");
        return box;
    }

    private String name(Optional<Temperament> temperament) {
        Words words = texts.now();
        return temperament.map(t -> words.get("temperament." + t.key() + ".name"))
                .orElseGet(() -> derived(desk.draft(), party.id())
                        .map(t -> words.get("editor.party.temperament.automatic-now",
                                words.get("temperament." + t.key() + ".name")))
                        .orElseGet(() -> words.get("editor.party.temperament.automatic")));
    }

    /** What the rules take from the positions where the author sets nothing; empty while a number is missing. */
    static Optional<Temperament> derived(Draft draft, PartyId party) {
        return Section.PARTIES.indexOf(draft, party.value()) < 0
                ? Optional.empty()
                : PartyDoing.find(draft, party.value())
                        .map(p -> PartyChange.temperament(p, Optional.empty()))
                        .map(p -> Edit.party(p).on(draft)).flatMap(Draft::scenario)
                        .map(s -> Temperaments.of(s, s.indexOf(party)));
    }
}
