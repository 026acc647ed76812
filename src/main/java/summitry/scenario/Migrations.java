package summitry.scenario;

import java.util.List;
import java.util.Optional;
import summitry.json.FieldPath;
import summitry.json.JsonAt;
import summitry.json.JsonAt.ObjectAt;
import summitry.model.Flaw;

/**
 * From older formats to the present one, step by step. Problems found after a migration still stand at the line and column
 * of the older file.
 */
final class Migrations {
    static final String FORMAT = "format";

    /** By the format that each starts from: the first makes format 1 of format 0. Format 2 only adds fields. */
    private static final List<Migration> STEPS = List.of(new PlainTexts(), format1 -> format1);

    /** The format that this program writes, and the highest that it reads. */
    static final int CURRENT = STEPS.size();

    private Migrations() {}

    /** The file in the present format; empty, with a problem, where its format is newer. */
    static Optional<ObjectAt> toCurrent(ObjectAt file, FieldPath path, Problems problems) {
        Optional<JsonAt.Field> format = file.field(FORMAT);
        if (format.isEmpty()) {
            problems.add(file.at(), path, new Flaw.MissingField(FORMAT));
            return Optional.of(file);
        }
        Spot spot = new Spot(format.get().value(), path.field(FORMAT), problems);
        if (spot.value() instanceof JsonAt.NumberAt(_, double number, _) && number > CURRENT
                && number == Math.rint(number) && Double.isFinite(number)) {
            spot.note(new Flaw.NewerFormat(number, CURRENT));
            return Optional.empty();
        }
        int before = problems.hard();
        int from = spot.whole(0, CURRENT);
        ObjectAt migrated = file;
        for (int step = problems.hard() == before ? from : CURRENT; step < CURRENT; step++) {
            migrated = STEPS.get(step).apply(migrated);
        }
        return Optional.of(migrated);
    }
}
