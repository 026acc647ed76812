package summitry.ui.home;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import summitry.model.Localized;

/** The files that were opened last, newest first, at most twelve. Immutable. */
record RecentFiles(List<Entry> entries) {
    static final int MOST = 12;

    RecentFiles {
        entries = List.copyOf(entries);
    }

    /** @param title of what the file held when it was last opened */
    record Entry(Path file, Localized title) {}

    /** @param putAside new name of a list that could not be read */
    record Reading(RecentFiles files, Optional<Path> putAside) {}

    static Reading read(Path list) {
        KeptTexts.Reading kept = new KeptTexts(list).read();
        List<Entry> entries = new ArrayList<>();
        for (int n = 1; n <= MOST; n++) {
            String file = kept.texts().getProperty("file." + n, "");
            String name = kept.texts().getProperty("title-en." + n, file);
            if (!file.isBlank()) {
                try {
                    entries.add(new Entry(Path.of(file),
                            new Localized(name, kept.texts().getProperty("title-id." + n, name))));
                } catch (InvalidPathException _) {
                    // A path of another system cannot be a file here.
                }
            }
        }
        return new Reading(new RecentFiles(entries), kept.putAside());
    }

    /** @throws IOException where the list cannot be written */
    void write(Path list) throws IOException {
        Properties texts = new Properties();
        for (int n = 1; n <= entries.size(); n++) {
            Entry entry = entries.get(n - 1);
            texts.setProperty("file." + n, entry.file().toString());
            texts.setProperty("title-en." + n, entry.title().en());
            texts.setProperty("title-id." + n, entry.title().id());
        }
        new KeptTexts(list).write(texts);
    }

    /** With a file at the head. */
    RecentFiles with(Path file, Localized title) {
        List<Entry> changed = new ArrayList<>(without(file).entries());
        changed.addFirst(new Entry(file.toAbsolutePath().normalize(), title));
        return new RecentFiles(changed.subList(0, Math.min(MOST, changed.size())));
    }

    RecentFiles without(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return new RecentFiles(entries.stream().filter(e -> !e.file().equals(whole)).toList());
    }
}
