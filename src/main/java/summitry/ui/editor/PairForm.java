package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.ui.chart.Flags;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** How the chosen two stand to each other. */
final class PairForm extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private Chosen.Pair pair;
    private Relation relation;

    PairForm(DeskViewModel desk, Texts texts, Chosen.Pair first) {
        this.desk = desk;
        this.texts = texts;
        pair = first;
        relation = new PairsOf(desk.draft()).relation(first);
        fields = new Fields(desk, texts);
        setId("pair-form");
        getStyleClass().add("desk-pair");
        Wrapped silent = new Wrapped(Css.MUTED);
        silent.setId("pair-silent");
        Button drop = new Button();
        drop.setId("pair-drop");
        drop.textProperty().bind(texts.of("editor.pair.drop"));
        Buttons.tip(drop).textProperty().bind(texts.of("editor.pair.drop.tip"));
        drop.setOnAction(_ -> desk.edit(new Edit.DropRelation(pair.a(), pair.b())));
        fields.shows(() -> {
            boolean isSaid = new PairsOf(desk.draft()).said(pair).isPresent();
            silent.setText(texts.now().get(isSaid ? "editor.pair.said" : "editor.pair.silent"));
            drop.setDisable(!isSaid);
        });
        getChildren().addAll(party("pair-a", "editor.pair.one", () -> pair.a(), this::withA),
                party("pair-b", "editor.pair.other", () -> pair.b(), this::withB), silent,
                fields.named("editor.pair.affinity", number("affinity", -100, () -> relation.affinity(),
                        v -> with(r -> changed(r, v, r.tension(), r.pact(), r.rivalry())))),
                fields.named("editor.pair.tension", number("tension", 0, () -> relation.tension(),
                        v -> with(r -> changed(r, r.affinity(), v, r.pact(), r.rivalry())))),
                checks(), fields.bothBelow("pair-reason", "editor.pair.reason", 2, () -> relation.reason(),
                        reason -> with(r -> new Relation(r.a(), r.b(), r.affinity(), r.tension(), r.pact(),
                                r.rivalry(), reason))),
                drop);
    }

    void show(Chosen.Pair now) {
        pair = now;
        relation = new PairsOf(desk.draft()).relation(now);
        fields.show();
    }

    private static Relation changed(Relation r, double affinity, double tension, boolean pact,
            boolean rivalry) {
        return new Relation(r.a(), r.b(), affinity, tension, pact, rivalry, r.reason());
    }

    private Edit with(UnaryOperator<Relation> change) {
        return new Edit.PutRelation(change.apply(relation));
    }

    private interface Figure {
        double now();
    }

    private interface Put {
        Edit of(double value);
    }

    private NumberBox number(String name, double low, Figure shown, Put put) {
        return NumberBox.slid(fields, "pair-" + name, "editor.pair." + name, low, 100,
                () -> OptionalDouble.of(shown.now()), v -> put.of(v.orElse(0)));
    }

    private HBox checks() {
        HBox row = new HBox(
                fields.check("pair-pact", "editor.pair.pact", () -> relation.pact(),
                        on -> with(r -> changed(r, r.affinity(), r.tension(), on, r.rivalry()))),
                fields.check("pair-rivalry", "editor.pair.rivalry", () -> relation.rivalry(),
                        on -> with(r -> changed(r, r.affinity(), r.tension(), r.pact(), on))));
        row.getStyleClass().add("desk-checks-row");
        return row;
    }

    private interface Chooses {
        Chosen.Pair pair(PartyId party);
    }

    /** The same two the other way round where a party would meet itself. */
    private Chosen.Pair withA(PartyId a) {
        return new Chosen.Pair(a, a.equals(pair.b()) ? pair.a() : pair.b());
    }

    private Chosen.Pair withB(PartyId b) {
        return new Chosen.Pair(b.equals(pair.a()) ? pair.b() : pair.a(), b);
    }

    private Node party(String id, String key, java.util.function.Supplier<PartyId> shown, Chooses chooses) {
        ComboBox<PartyId> box = fields.pick(id, key, () -> parties(desk.draft()), this::name,
                p -> PartyDoing.find(desk.draft(), p.value()).map(x -> Flags.inList(x.flag(), x.code()))
                        .orElse(null),
                shown, p -> desk.chosen().pairProperty().set(Optional.of(chooses.pair(p))));
        return box;
    }

    private static List<PartyId> parties(Draft draft) {
        return PartyDoing.shown(draft).stream().map(Party::id).toList();
    }

    private String name(PartyId party) {
        return PartyDoing.find(desk.draft(), party.value()).map(p -> p.name().in(texts.now().language()))
                .orElse(party.value());
    }
}
