package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.model.DecisionRule;
import summitry.model.DecisionRule.QualifiedMajority;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** How one item is decided: the rule, who counts with how many votes and whose veto, and a trial of it. */
final class RuleForm extends VBox {
    private static final double LEAST = 0.000001;
    private static final double MOST = 1e9;

    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;
    private final TrialBox trial;
    private final TreeSet<String> others = new TreeSet<>();
    private Issue issue;

    RuleForm(DeskViewModel desk, TrialViewModel trials, Texts texts, Issue first) {
        this.desk = desk;
        this.texts = texts;
        issue = first;
        fields = new Fields(desk, texts);
        trial = new TrialBox(desk, trials, texts);
        RuleSeats seats = new RuleSeats(desk, texts, fields, () -> issue);
        setId("rule-form");
        getStyleClass().add("desk-form");
        Wrapped title = new Wrapped(Css.ITEM_TITLE);
        title.setId("rule-title");
        fields.shows(() -> title.setText(ItemsPage.named(issue.title(), texts)));
        getChildren().addAll(title, fields.named("editor.rule.kind", kind()), quota(),
                said("editor.field.english", Language.ENGLISH),
                said("editor.field.indonesian", Language.INDONESIAN),
                fields.part("editor.trial-rule", trial), fields.part("editor.rule.who", seats),
                fields.part("editor.rule.apply", apply()));
    }

    void show(Issue now) {
        if (!now.id().equals(issue.id())) {
            others.clear();
        }
        issue = now;
        fields.show();
        trial.show(issue);
    }

    private ComboBox<String> kind() {
        return fields.choice("rule-kind", "editor.rule.kind",
                () -> RuleChange.KINDS.stream().map(DecisionRule::key).toList(),
                k -> texts.now().get("decision-rule." + k + ".name"), _ -> null, () -> issue.rule().key(),
                k -> Edit.issue(RuleChange.kind(issue, k)));
    }

    private HBox quota() {
        HBox row = new HBox(
                fields.named("editor.rule.quota", NumberBox.typed(fields, "rule-quota", "editor.rule.quota",
                        LEAST, 100, false, () -> OptionalDouble.of(tidy(issue.rule().quotaShare() * 100)),
                        v -> Edit.issue(RuleChange.quota(issue, v.orElse(100))))),
                fields.named("editor.rule.absent", NumberBox.typed(fields, "rule-absent",
                        "editor.rule.absent", 0, MOST, false,
                        () -> OptionalDouble.of(
                                issue.rule() instanceof QualifiedMajority q ? q.absentVotes() : 0),
                        v -> Edit.issue(RuleChange.absent(issue, v.orElse(0))))));
        row.getStyleClass().add("desk-both");
        fields.shows(() -> {
            row.setVisible(issue.rule() instanceof QualifiedMajority);
            row.setManaged(row.isVisible());
        });
        return row;
    }

    /** A percentage without the dust of binary fractions. */
    private static double tidy(double percent) {
        return Math.round(percent * 1e6) / 1e6;
    }

    private Wrapped said(String key, Language language) {
        Wrapped sentence = new Wrapped(Css.QUOTE);
        sentence.setId("rule-said-" + language.code());
        fields.shows(() -> sentence.setText(texts.now().get("editor.rule.said", texts.now().get(key),
                new RuleWords(desk.draft(), Words.in(language)).of(issue))));
        return sentence;
    }

    private VBox apply() {
        Button button = new Button();
        button.setId("rule-apply");
        CheckList items = new CheckList("rule-to",
                () -> ItemDoing.shown(desk.draft()).stream().filter(i -> !i.id().equals(issue.id()))
                        .map(i -> new CheckList.Item(i.id().value(), ItemsPage.named(i.shortTitle(), texts),
                                "", Optional.empty()))
                        .toList(),
                others::contains, (id, isIn) -> {
                    if (isIn) {
                        others.add(id);
                    } else {
                        others.remove(id);
                    }
                    fields.show();
                });
        fields.shows(items::show);
        fields.shows(() -> {
            button.setText(texts.now().get("editor.rule.apply.do", others.size()));
            button.setDisable(others.isEmpty());
        });
        Buttons.tip(button).textProperty().bind(texts.of("editor.rule.apply.tip"));
        button.setOnAction(_ -> {
            String gesture = fields.gesture("rule-to");
            Issue pattern = issue;
            List.copyOf(others).forEach(id -> ItemDoing.find(desk.draft(), id)
                    .ifPresent(i -> desk.edit(Edit.issue(RuleChange.like(i, pattern)), gesture)));
            others.clear();
            fields.show();
        });
        VBox box = new VBox(items, button);
        box.getStyleClass().add("desk-part");
        return box;
    }
}
