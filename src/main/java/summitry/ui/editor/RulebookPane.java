package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.model.Rulebook;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.rules.PresetRow;
import summitry.ui.rules.RuleEntryView;
import summitry.ui.rules.RuleList;
import summitry.ui.rules.RulebookDraft;
import summitry.ui.theme.Css;

/** The rules that runs of the scenario begin with: a theory to start from, switches and numbers. */
final class RulebookPane extends VBox {
    private final DeskViewModel desk;
    private final Texts texts;
    private final RulebookDraft draft;
    private final Wrapped differs = new Wrapped(Css.MUTED);
    private final List<RuleEntryView> entries = new ArrayList<>();
    private PresetRow presets;

    RulebookPane(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        setId("editor-rulebook");
        getStyleClass().add("desk-page");
        draft = new RulebookDraft(desk.draft().rulebook(), this::changed);
        presets = new PresetRow(List.of(), _ -> {});
        differs.setId("editor-rulebook-differs");
        lifecycle.watch(texts.language(), _ -> build());
        lifecycle.watch(desk.historyProperty(), h -> {
            if (!h.draft().rulebook().equals(draft.book())) {
                draft.begin(h.draft().rulebook());
            }
        });
    }

    private void build() {
        RuleList list = RuleList.in(texts.now().language());
        presets = new PresetRow(list.presets(), draft::begin);
        entries.clear();
        list.entries().forEach(e -> entries.add(new RuleEntryView(e, draft, texts)));
        Wrapped hint = new Wrapped();
        hint.setText(texts.now().get("editor.rulebook.hint"));
        getChildren().setAll(texts.label("editor.page.rulebook", Css.ITEM_TITLE), hint, presets, differs);
        getChildren().addAll(entries);
        show();
    }

    private void changed() {
        desk.edit(new Edit.PutRulebook(draft.book()));
        show();
    }

    private void show() {
        Rulebook book = draft.book();
        presets.show(book);
        int changes = RuleList.changes(Rulebook.of(book.theory()), book);
        differs.setText(
                texts.now().get(changes == 0 ? "editor.rulebook.same" : "editor.rulebook.differs", changes));
        entries.forEach(e -> e.show(book));
    }
}
