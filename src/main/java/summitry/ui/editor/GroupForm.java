package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Group;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A formal group: its name, who is in it, and whether and where it keeps together. */
final class GroupForm extends VBox {
    private final Fields fields;
    private Group group;

    GroupForm(DeskViewModel desk, Texts texts, Group first) {
        group = first;
        fields = new Fields(desk, texts);
        setId("group-form");
        getStyleClass().add("desk-form");
        CheckList issues = new CheckList("group-issue", () -> desk.draft().issues().stream()
                .map(i -> new CheckList.Item(i.id().value(), i.shortTitle().in(texts.now().language()), "",
                        Optional.empty()))
                .toList(), id -> group.issues().contains(new IssueId(id)), this::issue);
        CheckList members = Members.list("group-member", desk, texts, _ -> "",
                id -> group.members().contains(id), (id, joins) -> fields
                        .edit(put(PartyChange.member(group, id, joins)), ""));
        Wrapped where = new Wrapped(Css.CAPTION);
        where.textProperty().bind(texts.of("editor.group.issues.help"));
        VBox acting = fields.part("editor.group.issues", where, issues);
        fields.shows(issues::show);
        fields.shows(members::show);
        fields.shows(() -> {
            acting.setVisible(group.acts());
            acting.setManaged(group.acts());
        });
        getChildren().addAll(
                fields.both("group-name", "editor.group.name", 1, () -> group.name(),
                        name -> put(changed(name, group.acts(), group.issues()))),
                fields.part("editor.group.members", members),
                fields.check("group-acts", "editor.group.acts", () -> group.acts(),
                        acts -> put(changed(group.name(), acts, group.issues()))),
                acting);
    }

    void show(Group now) {
        group = now;
        fields.show();
    }

    private Group changed(Localized name, boolean acts, List<IssueId> issues) {
        return new Group(group.id(), name, acts, issues, group.members());
    }

    private static Edit put(Group changed) {
        return new Edit.Change<>(Section.GROUPS, changed);
    }

    private void issue(String id, boolean isOn) {
        List<IssueId> on = new ArrayList<>(group.issues());
        on.remove(new IssueId(id));
        if (isOn) {
            on.add(new IssueId(id));
        }
        fields.edit(put(changed(group.name(), group.acts(), on)), "");
    }
}
