package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.text.Words;

/** What is done to the groups and blocs of the draft in their list. */
final class GroupDoing implements EntryList.Doing {
    static final String HEAD = "/";

    private static final String BLOC = "bloc/";
    private static final String GROUP = "group/";

    private final DeskViewModel desk;

    GroupDoing(DeskViewModel desk) {
        this.desk = desk;
    }

    /** The id of a line of the list. */
    static String key(Chosen.Circle circle) {
        return (circle.isBloc() ? BLOC : GROUP) + circle.id();
    }

    private static Optional<Chosen.Circle> circle(String key) {
        return key.startsWith(BLOC)
                ? Optional.of(new Chosen.Circle(true, key.substring(BLOC.length())))
                : key.startsWith(GROUP)
                        ? Optional.of(new Chosen.Circle(false, key.substring(GROUP.length())))
                        : Optional.empty();
    }

    /** In the order of the list. */
    static List<Chosen.Circle> all(Draft draft) {
        List<Chosen.Circle> all = new ArrayList<>();
        draft.blocs().forEach(b -> all.add(new Chosen.Circle(true, b.id())));
        draft.groups().forEach(g -> all.add(new Chosen.Circle(false, g.id())));
        return all;
    }

    static Optional<Bloc> bloc(Draft draft, String id) {
        return draft.blocs().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    static Optional<Group> group(Draft draft, String id) {
        return draft.groups().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    private void choose(Chosen.Circle circle) {
        desk.chosen().circleProperty().set(Optional.of(circle));
    }

    @Override
    public void choose(String key) {
        circle(key).ifPresent(this::choose);
    }

    void addGroup() {
        Localized name = named("editor.groups.new");
        String id = Ids.fresh(desk.draft(), Section.GROUPS, name.en(), "group");
        desk.edit(new Edit.Add<>(Section.GROUPS, desk.draft().groups().size(),
                new Group(id, name, false, List.of(), List.of()), Optional.empty()));
        choose(new Chosen.Circle(false, id));
    }

    /** A new bloc takes the first mark that none has; where all four are taken, the grey ring. */
    void addBloc() {
        Localized name = named("editor.groups.new-bloc");
        String id = Ids.fresh(desk.draft(), Section.BLOCS, name.en(), "bloc");
        Bloc.Mark mark = List.of(Bloc.Mark.values()).stream()
                .filter(m -> desk.draft().blocs().stream().noneMatch(b -> b.mark() == m)).findFirst()
                .orElse(Bloc.Mark.RING);
        desk.edit(new Edit.Add<>(Section.BLOCS, desk.draft().blocs().size(),
                new Bloc(id, name, mark, List.of()), Optional.empty()));
        choose(new Chosen.Circle(true, id));
    }

    private static Localized named(String key) {
        return new Localized(Words.in(Language.ENGLISH).get(key), Words.in(Language.INDONESIAN).get(key));
    }

    /** A copy of a group has its members; a party is in one bloc, so a copy of a bloc has none. */
    @Override
    public void copy(String key) {
        Draft draft = desk.draft();
        circle(key).ifPresent(c -> {
            if (c.isBloc()) {
                bloc(draft, c.id()).ifPresent(_ -> addBloc());
            } else {
                group(draft, c.id()).ifPresent(g -> {
                    String id = Ids.fresh(draft, Section.GROUPS, g.id(), "group");
                    Localized name = new Localized(
                            Words.in(Language.ENGLISH).get("editor.parties.copy", g.name().en()),
                            Words.in(Language.INDONESIAN).get("editor.parties.copy",
                                    g.name().in(Language.INDONESIAN)));
                    desk.edit(new Edit.Add<>(Section.GROUPS, Section.GROUPS.indexOf(draft, g.id()) + 1,
                            new Group(id, name, g.acts(), g.issues(), g.members()), Optional.of(g.id())));
                    choose(new Chosen.Circle(false, id));
                });
            }
        });
    }

    @Override
    public void remove(String key) {
        List<Chosen.Circle> before = all(desk.draft());
        circle(key).filter(before::contains).ifPresent(c -> {
            Localized name = c.isBloc()
                    ? bloc(desk.draft(), c.id()).orElseThrow().name()
                    : group(desk.draft(), c.id()).orElseThrow().name();
            desk.edit(new Edit.Remove<>(section(c), c.id()));
            List<Chosen.Circle> left = all(desk.draft());
            desk.chosen().circleProperty().set(left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(left.get(Math.min(before.indexOf(c), left.size() - 1))));
            desk.say(w -> w.get("editor.list.removed", name.in(w.language())));
        });
    }

    private static Section<?> section(Chosen.Circle circle) {
        return circle.isBloc() ? Section.BLOCS : Section.GROUPS;
    }

    @Override
    public void move(String key, int by) {
        circle(key).ifPresent(c -> {
            int to = section(c).indexOf(desk.draft(), c.id()) + by;
            if (to >= 0 && to < section(c).of(desk.draft()).size()) {
                desk.edit(new Edit.Move<>(section(c), c.id(), to));
            }
        });
    }

    /** A group moves among the groups, a bloc among the blocs. */
    @Override
    public void drop(String key, String onto) {
        circle(key).ifPresent(c -> circle(onto).filter(o -> o.isBloc() == c.isBloc()).ifPresent(o -> desk
                .edit(new Edit.Move<>(section(c), c.id(), section(o).indexOf(desk.draft(), o.id())))));
    }
}
