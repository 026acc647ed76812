package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Inject;
import summitry.model.Inject.Condition;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.text.Words;

/** What is done to the events of the draft on their timeline. */
final class EventDoing implements EntryList.Doing {
    /** Ids of headings begin with it; the round of a heading follows. */
    static final String HEAD = "/";

    private final DeskViewModel desk;
    private final Consumer<String> chosen;

    EventDoing(DeskViewModel desk, Consumer<String> chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    @Override
    public void choose(String id) {
        chosen.accept(id);
    }

    /** A new event happens at the start of the second round, or by the chair's hand where there is none. */
    void add() {
        Draft draft = desk.draft();
        Condition when = draft.about().rounds() > 1 ? new Condition.AtRound(2) : new Condition.ByChair();
        put(new Inject(Ids.fresh(draft, Section.INJECTS, "", "event"),
                inBoth("editor.event.new"), inBoth("editor.event.new.text"), when, List.of()));
    }

    private static Localized inBoth(String key) {
        return new Localized(Words.in(Language.ENGLISH).get(key), Words.in(Language.INDONESIAN).get(key));
    }

    @Override
    public void copy(String id) {
        find(desk.draft(), id).ifPresent(like -> put(new Inject(
                Ids.fresh(desk.draft(), Section.INJECTS, id, "event"), like.title(), like.text(), like.when(),
                like.effects())));
    }

    private void put(Inject inject) {
        desk.edit(new Edit.Add<>(Section.INJECTS, desk.draft().injects().size(), inject, Optional.empty()));
        chosen.accept(inject.id());
    }

    @Override
    public void remove(String id) {
        find(desk.draft(), id).ifPresent(inject -> {
            desk.edit(new Edit.Remove<>(Section.INJECTS, id));
            desk.say(w -> w.get("editor.list.removed", inject.title().in(w.language())));
        });
    }

    /** An event of a round goes to the next round or the one before. */
    @Override
    public void move(String id, int by) {
        find(desk.draft(), id).ifPresent(inject -> {
            if (inject.when() instanceof Condition.AtRound(int round)) {
                atRound(inject, Math.clamp(round + (long) by, 1, desk.draft().about().rounds()));
            }
        });
    }

    /** Dropped on a round, or on an event of one, it happens in that round. */
    @Override
    public void drop(String id, String onto) {
        Draft draft = desk.draft();
        find(draft, id).ifPresent(inject -> {
            Optional<Integer> round = onto.startsWith(HEAD)
                    ? Optional.of(onto.substring(HEAD.length())).filter(r -> r.matches("[0-9]{1,3}"))
                            .map(Integer::valueOf)
                    : find(draft, onto).filter(o -> o.when() instanceof Condition.AtRound)
                            .map(o -> ((Condition.AtRound) o.when()).round());
            if (round.isPresent()) {
                atRound(inject, round.get());
            } else if (onto.equals(HEAD + "chair")) {
                desk.edit(new Edit.Change<>(Section.INJECTS, with(inject, new Condition.ByChair())));
            }
        });
    }

    private void atRound(Inject inject, int round) {
        desk.edit(new Edit.Change<>(Section.INJECTS, with(inject, new Condition.AtRound(round))));
    }

    static Inject with(Inject inject, Condition when) {
        return new Inject(inject.id(), inject.title(), inject.text(), when, inject.effects());
    }

    static Optional<Inject> find(Draft draft, String id) {
        return draft.injects().stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
