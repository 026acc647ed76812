package summitry.draft.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.json.Document;
import summitry.json.FieldPath;
import summitry.json.JsonFile;
import summitry.json.JsonText;
import summitry.json.SafeFile;
import summitry.scenario.Problems;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;
import summitry.scenario.Spot;

/**
 * A draft whose changes are in no scenario file yet, as it is kept while it is worked on.
 *
 * @param kept the file that keeps it
 * @param of the scenario file that it is a later version of; empty for a new one
 * @param at when it was kept
 */
public record UnsavedDraft(Path kept, Optional<Path> of, Instant at, Draft draft) {

    /**
     * Keeps a draft, whole or not at all.
     *
     * @param kept in the folder of unsaved drafts
     * @throws IOException where the system refuses; what was kept before is then untouched
     */
    public static void keep(Path kept, Optional<Path> of, Instant at, Draft draft) throws IOException {
        SafeFile.write(kept, "{\"of\": " + JsonText.quoted(of.map(Path::toString).orElse("")) + ", \"at\": "
                + JsonText.quoted(at.toString()) + ", \"draft\": " + ScenarioWriter.text(draft).strip()
                + "}\n");
    }

    /** Those of a folder, the newest first; a file that cannot be read is left where it is and not listed. */
    public static List<UnsavedDraft> all(Path folder) throws IOException {
        List<UnsavedDraft> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                read(file).ifPresent(all::add);
            }
        } catch (NoSuchFileException none) {
            return List.of();
        }
        all.sort(Comparator.comparing(UnsavedDraft::at).reversed().thenComparing(u -> u.kept().toString()));
        return all;
    }

    /** What a file keeps; empty where it keeps no draft. */
    public static Optional<UnsavedDraft> read(Path file) {
        Document document = JsonFile.read(file);
        Problems problems = new Problems(file.toString());
        return document.top().map(top -> new Spot(top, FieldPath.TOP, problems)).flatMap(Spot::fields)
                .flatMap(fields -> {
                    Optional<Path> of = fields.required("of").map(s -> s.text(true))
                            .flatMap(UnsavedDraft::path);
                    Optional<Instant> at = fields.required("at").map(s -> s.text(true))
                            .flatMap(UnsavedDraft::instant);
                    Optional<Draft> draft = fields.required("draft").flatMap(ScenarioReader::draft);
                    fields.close();
                    return at.flatMap(time -> draft.map(d -> new UnsavedDraft(file, of, time, d)));
                });
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException elsewhere) {
            // Written on another system; the draft itself is as good as ever.
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
