package summitry.ui.editor;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.text.Words;

/** Tells a repair of many cells: what it did, to whom, and on how many items. */
final class RepairWords {
    private final Draft before;
    private final Draft after;
    private final Words words;
    private final Set<Measure> changed = EnumSet.noneOf(Measure.class);
    private final Set<PartyId> parties = new TreeSet<>();
    private final Set<IssueId> issues = new TreeSet<>();
    private boolean isWider = true;

    private RepairWords(Draft before, Draft after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** @param put its cells that did not change are not counted */
    static EditWords of(Edit.PutCells put, Draft before, Draft after, Words words) {
        RepairWords telling = new RepairWords(before, after, words);
        put.cells().keySet().forEach(telling::look);
        return new EditWords(telling.what(), telling.where());
    }

    private void look(Place place) {
        Cell old = before.cells().get(place);
        Cell now = after.cells().get(place);
        if (old.equals(now)) {
            return;
        }
        parties.add(place.party());
        issues.add(place.issue());
        for (Measure measure : Measure.values()) {
            if (!old.get(measure).equals(now.get(measure))) {
                changed.add(measure);
            }
        }
        isWider &= now.redMin().orElse(0) <= old.redMin().orElse(0)
                && now.redMax().orElse(100) >= old.redMax().orElse(100);
    }

    private String what() {
        if (!changed.isEmpty() && EnumSet.of(Measure.RED_MIN, Measure.RED_MAX).containsAll(changed)) {
            return words.get(isWider ? "editor.history.repair.widened" : "editor.history.repair.lines");
        }
        return changed.size() == 1
                ? words.get("editor.history.repair.number",
                        words.get("editor.measure." + changed.iterator().next().key()))
                : words.get("editor.history.repair.several");
    }

    private String where() {
        if (parties.size() == 1) {
            PartyId party = parties.iterator().next();
            Localized name = after.parties().get(Section.PARTIES.indexOf(after, party.value())).name();
            return words.get("editor.history.repair.of-party", named(name), issues.size());
        }
        if (issues.size() == 1) {
            IssueId issue = issues.iterator().next();
            Localized name = after.issues().get(Section.ISSUES.indexOf(after, issue.value())).shortTitle();
            return words.get("editor.history.repair.on-item", named(name), parties.size());
        }
        return words.get("editor.history.repair.of-many", String.valueOf(parties.size()),
                String.valueOf(issues.size()));
    }

    private String named(Localized name) {
        String told = name.in(words.language());
        return told.isBlank() ? words.get("editor.unnamed") : told;
    }
}
