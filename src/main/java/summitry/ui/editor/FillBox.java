package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Gives all pairs of a group, or between two groups, the same values at once. */
final class FillBox extends VBox {
    private static final String ALL = "";

    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private final TextField affinity;
    private final TextField tension;
    private final Wrapped answer = new Wrapped(Css.REFUSAL);
    private final Button fill = new Button();
    private String one = ALL;
    private String other = ALL;
    private Optional<Boolean> pact = Optional.empty();

    FillBox(DeskViewModel desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        fields = new Fields(desk, texts);
        getStyleClass().addAll("desk-pair", "desk-fill");
        affinity = number("affinity");
        tension = number("tension");
        HBox numbers = new HBox(fields.named("editor.pair.affinity", affinity),
                fields.named("editor.pair.tension", tension), fields.named("editor.pair.pact", pacts()));
        numbers.getStyleClass().add("desk-fill-numbers");
        fill.setId("fill-do");
        Buttons.tip(fill).textProperty().bind(texts.of("editor.fill.do.tip"));
        fill.setOnAction(_ -> fill());
        answer.setId("fill-answer");
        tell("");
        Wrapped help = new Wrapped(Css.CAPTION);
        help.textProperty().bind(texts.of("editor.fill.help"));
        getChildren().addAll(texts.label("editor.fill", Css.PANEL_TITLE), help,
                circle("fill-one", "editor.fill.one", () -> one, id -> one = id),
                circle("fill-other", "editor.fill.other", () -> other, id -> other = id), numbers, fill,
                answer);
    }

    void show() {
        fields.show();
        fill.setText(texts.now().get("editor.fill.do", String.valueOf(pairs(OptionalDouble.empty(),
                OptionalDouble.empty()).size())));
    }

    private TextField number(String name) {
        TextField field = new TextField();
        field.setId("fill-" + name);
        field.setPrefColumnCount(4);
        field.accessibleTextProperty().bind(texts.of("editor.pair." + name));
        return field;
    }

    private ComboBox<Optional<Boolean>> pacts() {
        return fields.pick("fill-pact", "editor.pair.pact",
                () -> List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                choice -> texts.now().get(choice.map(yes -> yes ? "editor.fill.yes" : "editor.fill.no")
                        .orElse("editor.fill.as-is")),
                _ -> null, () -> pact, choice -> pact = choice);
    }

    private VBox circle(String id, String key, Supplier<String> shown, Consumer<String> chosen) {
        ComboBox<String> box = fields.pick(id, key, this::circles, this::name, _ -> null, shown,
                choice -> {
                    chosen.accept(choice);
                    show();
                });
        HBox.setHgrow(box, Priority.ALWAYS);
        return fields.named(key, box);
    }

    /** All parties, then blocs and groups by their ids, told apart by a letter before. */
    private List<String> circles() {
        List<String> ids = new ArrayList<>(List.of(ALL));
        desk.draft().blocs().forEach(b -> ids.add("b" + b.id()));
        desk.draft().groups().forEach(g -> ids.add("g" + g.id()));
        return ids;
    }

    private String name(String id) {
        var language = texts.now().language();
        return desk.draft().blocs().stream().filter(b -> id.equals("b" + b.id()))
                .map(b -> b.name().in(language))
                .findFirst()
                .or(() -> desk.draft().groups().stream().filter(g -> id.equals("g" + g.id()))
                        .map(g -> g.name().in(language)).findFirst())
                .orElseGet(() -> texts.now().get("editor.fill.all"));
    }

    private List<PartyId> members(String id) {
        return desk.draft().blocs().stream().filter(b -> id.equals("b" + b.id())).findFirst()
                .map(b -> b.members())
                .or(() -> desk.draft().groups().stream().filter(g -> id.equals("g" + g.id())).findFirst()
                        .map(g -> g.members()))
                .orElseGet(() -> desk.draft().parties().stream().map(Party::id).toList());
    }

    private List<Relation> pairs(OptionalDouble newAffinity, OptionalDouble newTension) {
        return new PairsOf(desk.draft()).filled(members(one), members(other), newAffinity, newTension, pact);
    }

    private void fill() {
        OptionalDouble newAffinity = NumberInput.read(affinity.getText(), -100, 100);
        OptionalDouble newTension = NumberInput.read(tension.getText(), 0, 100);
        if (newAffinity.isEmpty() && !affinity.getText().isBlank()) {
            tell(texts.now().get("editor.field.no-number", affinity.getText(), "\u2212100", "100"));
        } else if (newTension.isEmpty() && !tension.getText().isBlank()) {
            tell(texts.now().get("editor.field.no-number", tension.getText(), "0", "100"));
        } else if (newAffinity.isEmpty() && newTension.isEmpty() && pact.isEmpty()) {
            tell(texts.now().get("editor.fill.nothing"));
        } else {
            tell("");
            desk.edit(new Edit.PutRelations(pairs(newAffinity, newTension)));
        }
    }

    private void tell(String why) {
        answer.setText(why);
        answer.setVisible(!why.isEmpty());
        answer.setManaged(!why.isEmpty());
    }
}
