package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a person's runs. */
public final class RunFolder {
    /** What the names of run files end with. */
    public static final String ENDING = ".jsonl";

    private static final String HOME = "summitry.home";
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})" + Pattern.quote(ENDING));

    private final Path folder;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    public static RunFolder of(Path folder) {
        return new RunFolder(folder);
    }

    /** The folder {@code runs} of the person's folder, which {@code -Dsummitry.home} names, else Summitry at home. */
    public static RunFolder ofPerson() {
        String home = System.getProperty(HOME, "");
        Path person = home.isBlank() ? Path.of(System.getProperty("user.home"), "Summitry") : Path.of(home);
        return new RunFolder(person.resolve("runs"));
    }

    public Path folder() {
        return folder;
    }

    /** What the folder holds: the runs, newest first, and the files that are none. */
    public record Listing(List<RunSummary> runs, List<Path> others) {
        public Listing {
            runs = List.copyOf(runs);
            others = List.copyOf(others);
        }
    }

    /**
     * The runs of the folder, newest first. Of each file its start and its end are read, no more.
     *
     * @throws IOException where the folder is there but cannot be listed
     */
    public Listing list() throws IOException {
        List<RunSummary> runs = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files()) {
            Optional<RunSummary> summary = RunSummary.of(file);
            summary.ifPresentOrElse(runs::add, () -> others.add(file));
        }
        runs.sort(Comparator.comparing(RunSummary::changed).thenComparing(RunSummary::file).reversed());
        return new Listing(runs, others);
    }

    /** Whether there is a file that may be a run; a folder that cannot be listed has none. */
    public boolean isAnyThere() {
        try {
            return !files().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A free name for a new run: the id of its scenario and the number after the highest one.
     *
     * @throws IOException where the folder is there but cannot be listed
     */
    public Path newFile(String scenario) throws IOException {
        long highest = 0;
        for (Path file : files()) {
            Matcher name = NUMBERED.matcher(String.valueOf(file.getFileName()));
            if (name.matches() && name.group(1).equals(scenario)) {
                highest = Math.max(highest, Long.parseLong(name.group(2)));
            }
        }
        return folder.resolve(String.format(Locale.ROOT, "%s-%03d%s", scenario, highest + 1, ENDING));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).filter(Files::isRegularFile).sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }
}
