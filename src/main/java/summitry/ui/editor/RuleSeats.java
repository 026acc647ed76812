package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.model.DecisionRule.QualifiedMajority;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.ui.chart.Flags;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;

/** Party by party: whether it counts on an item, whether its objection stops it, and its votes where they are by key. */
final class RuleSeats extends VBox {
    private static final double LEAST = 0.000001;
    private static final double MOST = 1e9;

    private final DeskViewModel desk;
    private final Texts texts;
    private final Supplier<Issue> issue;
    private final VBox rows = new VBox();
    private List<Party> shown = List.of();
    private Fields fields;

    RuleSeats(DeskViewModel desk, Texts texts, Fields form, Supplier<Issue> issue) {
        this.desk = desk;
        this.texts = texts;
        this.issue = issue;
        fields = new Fields(desk, texts);
        getStyleClass().add("desk-part");
        HBox all = new HBox(button("rule-all", "editor.rule.all", true),
                button("rule-none", "editor.rule.none", false));
        all.getStyleClass().add("desk-checks-row");
        getChildren().addAll(all, rows);
        form.shows(this::show);
    }

    private Button button(String id, String key, boolean joins) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        button.setOnAction(_ -> {
            Issue changed = issue.get();
            for (Party party : desk.draft().parties()) {
                if (joins != changed.members().contains(party.id())) {
                    changed = RuleChange.counts(changed, party.id(), joins);
                }
            }
            desk.edit(Edit.issue(changed));
        });
        return button;
    }

    private void show() {
        List<Party> now = PartyDoing.shown(desk.draft());
        if (!now.equals(shown)) {
            shown = now;
            fields = new Fields(desk, texts);
            List<HBox> made = new ArrayList<>();
            now.forEach(p -> made.add(row(p)));
            rows.getChildren().setAll(made);
        }
        fields.show();
    }

    private HBox row(Party party) {
        PartyId id = party.id();
        Label name = new Label("", Flags.inList(party.flag(), party.code()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        fields.shows(() -> name.setText(ItemsPage.named(party.name(), texts)));
        CheckBox counts = fields.check("rule-counts-" + id.value(), "editor.rule.counts-box",
                () -> issue.get().members().contains(id),
                on -> Edit.issue(RuleChange.counts(issue.get(), id, on)));
        CheckBox veto = fields.check("rule-veto-" + id.value(), "editor.rule.veto-box",
                () -> issue.get().vetoes().contains(id),
                on -> Edit.issue(RuleChange.veto(issue.get(), id, on)));
        for (CheckBox box : List.of(counts, veto)) {
            box.setMinWidth(USE_PREF_SIZE);
            box.accessibleTextProperty().bind(texts.of(
                    w -> w.get("editor.field.in", party.name().in(w.language()), box.getText())));
        }
        NumberBox votes = NumberBox.typed(fields, "rule-votes-" + id.value(), "editor.rule.votes", LEAST,
                MOST, false, () -> votes(id),
                v -> Edit.issue(RuleChange.votes(issue.get(), id, v.orElse(1))));
        fields.shows(() -> {
            votes.setVisible(votes(id).isPresent());
            votes.setManaged(issue.get().rule() instanceof QualifiedMajority);
        });
        HBox row = new HBox(name, counts, veto, votes);
        row.getStyleClass().add("rule-seat");
        return row;
    }

    private OptionalDouble votes(PartyId id) {
        return issue.get().rule() instanceof QualifiedMajority(_, var votes, _) && votes.containsKey(id)
                ? OptionalDouble.of(votes.get(id))
                : OptionalDouble.empty();
    }
}
