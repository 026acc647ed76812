package summitry.lint;

import java.util.function.BiFunction;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Localized;

/**
 * One text that people read, and how to write another in its place.
 *
 * @param path as files have it
 * @param put the edit for a draft that still has the spot
 */
record TextSpot(String path, Target target, Part part, Localized text,
        BiFunction<Draft, Localized, Edit> put) {

    Draft with(Draft draft, Localized other) {
        return put.apply(draft, other).on(draft);
    }
}
