package summitry.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import summitry.exchange.CasesTable;
import summitry.exchange.Table;
import summitry.exchange.TableReader;

/** Cases with answers that are known from outside, and made up ones. */
final class CaseFiles {
    private CaseFiles() {}

    static Cases cases(String name) {
        CasesTable.Reading reading = CasesTable.read(table(name));
        return reading.cases().orElseThrow(() -> new AssertionError(reading.misread().toString()));
    }

    static Table table(String name) {
        try (InputStream in = CaseFiles.class.getResourceAsStream(name)) {
            return TableReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One issue from 0 to 100; each row is capability, position and salience share. */
    static Cases issue(double[]... rows) {
        List<String> actors = new ArrayList<>();
        List<Optional<View>> views = new ArrayList<>();
        for (double[] row : rows) {
            actors.add("actor " + actors.size());
            views.add(Optional.of(new View(row[0], row[1], row[2])));
        }
        return Cases.of(actors, List.of(new CaseIssue("issue", 0, 100)), List.of(views));
    }

    static Cases random(int actors, int issues, long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            names.add("actor " + i);
        }
        List<CaseIssue> scales = new ArrayList<>();
        List<List<Optional<View>>> views = new ArrayList<>();
        for (int k = 0; k < issues; k++) {
            scales.add(new CaseIssue("issue " + k, 0, 100));
            List<Optional<View>> row = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                row.add(Optional.of(new View(random.nextDouble(1, 100), random.nextInt(101),
                        random.nextInt(1, 101) / 100.0)));
            }
            views.add(row);
        }
        return Cases.of(names, scales, views);
    }

    static double value(Model model, Cases cases) {
        return model.answers(cases).getFirst().value().orElseThrow();
    }
}
