package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.Theme;
import summitry.text.Words;

/** What is done to the items of the draft in their list, which stands theme by theme. */
final class ItemDoing implements EntryList.Doing {
    /** Ids of headings begin with it, so that they are no item's. */
    static final String HEAD = "/";
    /** So many characters a short title may have. */
    static final int SHORT = 24;

    private final DeskViewModel desk;

    ItemDoing(DeskViewModel desk) {
        this.desk = desk;
    }

    @Override
    public void choose(String id) {
        desk.chosen().issueProperty().set(Optional.of(new IssueId(id)));
    }

    /** A new item stands last in the theme of the chosen one; everybody counts, and consensus decides. */
    void add() {
        Draft draft = desk.draft();
        String gesture = "add-item#" + desk.historyProperty().get().steps().size();
        String theme = chosen(draft).map(Issue::theme)
                .or(() -> draft.themes().stream().map(Theme::id).findFirst()).orElseGet(() -> {
                    Theme first = theme(draft);
                    desk.edit(new Edit.Add<>(Section.THEMES, 0, first, Optional.empty()), gesture);
                    return first.id();
                });
        String number = String.valueOf(draft.issues().size() + 1);
        Localized name = said("editor.items.new", number, number);
        put(new Issue(new IssueId(Ids.fresh(draft, Section.ISSUES, "", "item")), theme, name, name,
                List.of(Localized.same(""), Localized.same(""), Localized.same(""), Localized.same(""),
                        Localized.same("")),
                50, new NoDeal.StatusQuo(), new DecisionRule.Consensus(),
                draft.parties().stream().map(Party::id).toList(), List.of(), Localized.same(""),
                Optional.empty(), Optional.empty()), Optional.empty(), gesture);
    }

    static Theme theme(Draft draft) {
        String number = String.valueOf(draft.themes().size() + 1);
        return new Theme(Ids.fresh(draft, Section.THEMES, "", "theme"),
                said("editor.themes.new", number, number));
    }

    private static Localized said(String key, String english, String indonesian) {
        return new Localized(Words.in(Language.ENGLISH).get(key, english),
                Words.in(Language.INDONESIAN).get(key, indonesian));
    }

    @Override
    public void copy(String id) {
        Draft draft = desk.draft();
        find(draft, id).ifPresent(like -> {
            Issue copy = IssueChange.id(like, new IssueId(Ids.fresh(draft, Section.ISSUES, id, "item")));
            Localized title = said("editor.items.copy", like.title().en(),
                    like.title().in(Language.INDONESIAN));
            put(IssueChange.titles(copy, title, copy.shortTitle()), Optional.of(id), "");
        });
    }

    private void put(Issue issue, Optional<String> like, String gesture) {
        Draft draft = desk.draft();
        int at = like.map(i -> Section.ISSUES.indexOf(draft, i) + 1).orElse(draft.issues().size());
        desk.edit(new Edit.Add<>(Section.ISSUES, at, issue, like), gesture);
        if (find(desk.draft(), issue.id().value()).isEmpty()) {
            desk.say(w -> w.get("editor.items.full", String.valueOf(Section.ISSUES.most())));
            return;
        }
        choose(issue.id().value());
    }

    /** The one below takes its place as the chosen one, or else the one above. */
    @Override
    public void remove(String id) {
        Draft before = desk.draft();
        find(before, id).ifPresent(issue -> {
            int at = shown(before).indexOf(issue);
            desk.edit(Edit.remove(issue.id()));
            List<Issue> left = shown(desk.draft());
            desk.chosen().issueProperty().set(left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(left.get(Math.min(at, left.size() - 1)).id()));
            desk.say(w -> w.get("editor.list.removed", issue.title().in(w.language())));
        });
    }

    /** Moves an item past its neighbours; past the end of its theme it goes over to the next one. */
    @Override
    public void move(String id, int by) {
        Draft draft = desk.draft();
        List<Issue> shown = shown(draft);
        find(draft, id).ifPresent(issue -> {
            int to = shown.indexOf(issue) + by;
            boolean isWithin = to >= 0 && to < shown.size()
                    && shown.get(to).theme().equals(issue.theme());
            if (isWithin) {
                desk.edit(new Edit.Move<>(Section.ISSUES, id,
                        Section.ISSUES.indexOf(draft, shown.get(to).id().value())));
                return;
            }
            List<String> themes = draft.themes().stream().map(Theme::id).toList();
            int next = themes.indexOf(issue.theme()) + by;
            if (next >= 0 && next < themes.size()) {
                String gesture = "move-" + id + "#" + desk.historyProperty().get().steps().size();
                desk.edit(new Edit.Move<>(Section.ISSUES, id, by > 0 ? 0 : draft.issues().size()), gesture);
                desk.edit(Edit.issue(IssueChange.theme(issue, themes.get(next))), gesture);
            }
        });
    }

    /** An item dropped on another stands where that one stood, in its theme; on a heading it goes to that theme. */
    @Override
    public void drop(String id, String onto) {
        Draft draft = desk.draft();
        String gesture = "drop-" + id + "#" + desk.historyProperty().get().steps().size();
        find(draft, id).ifPresent(issue -> {
            if (onto.startsWith(HEAD)) {
                desk.edit(Edit.issue(IssueChange.theme(issue, onto.substring(HEAD.length()))), gesture);
                return;
            }
            find(draft, onto).ifPresent(there -> {
                desk.edit(new Edit.Move<>(Section.ISSUES, id, Section.ISSUES.indexOf(draft, onto)), gesture);
                desk.edit(Edit.issue(IssueChange.theme(issue, there.theme())), gesture);
            });
        });
    }

    /** The chosen item, or else the first. */
    Optional<Issue> chosen(Draft draft) {
        return desk.chosen().issueProperty().get().flatMap(i -> find(draft, i.value()))
                .or(() -> shown(draft).stream().findFirst());
    }

    static Optional<Issue> find(Draft draft, String id) {
        return draft.issues().stream().filter(i -> i.id().value().equals(id)).findFirst();
    }

    /** All items, theme by theme. */
    static List<Issue> shown(Draft draft) {
        return Filter.ALL.issues(draft, Language.ENGLISH);
    }
}
