package summitry.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import summitry.model.Language;
import summitry.run.file.RunFolder;
import summitry.run.file.RunSummary;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * A file that can be opened again.
 *
 * @param name of the file
 * @param place where a run stands, or why the file is only named here
 * @param missing true where there is no such file any more
 */
record RecentRow(Path file, String title, String name, String place, String when, boolean missing) {
    private static final int MOST = 12;

    /** The runs of the person's folder, newest first, then the files there that are none. */
    static List<RecentRow> runs(RunFolder.Listing listing, When when, Language language) {
        Words words = Words.in(language);
        Numbers numbers = new Numbers(language);
        List<RecentRow> rows = new ArrayList<>();
        for (RunSummary run : listing.runs()) {
            rows.add(new RecentRow(run.file(), run.title().in(language), name(run.file()),
                    LastRun.place(run, words, numbers), when.of(run.changed(), language), false));
        }
        for (Path other : listing.others()) {
            rows.add(new RecentRow(other, name(other), "", words.get("home.run.unreadable"), "", false));
        }
        return List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
    }

    /** Files from elsewhere; looks on the disk whether they are still there. */
    static List<RecentRow> files(RecentFiles files, Language language) {
        Words words = Words.in(language);
        return files.entries().stream().map(e -> {
            boolean missing = !Files.isRegularFile(e.file());
            String folder = String.valueOf(e.file().getParent());
            return new RecentRow(e.file(), e.title().in(language), name(e.file()),
                    missing ? words.get("home.recent.missing", folder) : folder, "", missing);
        }).toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
