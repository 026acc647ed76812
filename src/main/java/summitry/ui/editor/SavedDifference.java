package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.text.Numbers;
import summitry.text.Words;

/** What sets the draft apart from the version that is saved, in a few words beside its odds. */
final class SavedDifference {
    private SavedDifference() {}

    /** One number of one cell, the only thing that differs. */
    private record Changed(Place place, Cell.Measure measure, OptionalDouble before, OptionalDouble after) {}

    /**
     * Empty where nothing differs.
     *
     * @param steps that a person took since saving, at least 1
     */
    static String of(Draft saved, Draft draft, int steps, Words words) {
        if (draft.equals(saved)) {
            return "";
        }
        return number(saved, draft)
                .map(n -> words.get("editor.futures.with.number", party(n.place(), draft, words),
                        words.get("editor.measure." + n.measure().key()), shown(n.after(), words),
                        shown(n.before(), words)))
                .orElseGet(() -> words.get("editor.futures.with.changes", steps));
    }

    private static Optional<Changed> number(Draft saved, Draft draft) {
        if (!draft.withCells(saved.cells()).equals(saved)) {
            return Optional.empty();
        }
        List<Changed> found = new ArrayList<>();
        for (Party party : draft.parties()) {
            for (Issue issue : draft.issues()) {
                Place place = new Place(party.id(), issue.id());
                Cell before = saved.cells().get(place);
                Cell after = draft.cells().get(place);
                if (!before.equals(after)) {
                    for (Cell.Measure measure : Cell.Measure.values()) {
                        if (!before.get(measure).equals(after.get(measure))) {
                            found.add(new Changed(place, measure, before.get(measure), after.get(measure)));
                        }
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String party(Place place, Draft draft, Words words) {
        return draft.parties().stream().filter(p -> p.id().equals(place.party())).findFirst()
                .map(p -> p.name().in(words.language())).orElse(place.party().value());
    }

    private static String shown(OptionalDouble value, Words words) {
        return value.isPresent()
                ? new Numbers(words.language()).value(value.getAsDouble())
                : words.get("editor.cell.nothing");
    }
}
