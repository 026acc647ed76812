package summitry.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SettingsKeeperTest {
    private static final Settings FIRST = Settings.first(Language.ENGLISH);

    @TempDir
    private Path home;

    @Test
    void aChangeIsWrittenBeforeTheWindowCloses() {
        PersonFolder folder = new PersonFolder(home);
        SettingsFile file = new SettingsFile(folder);
        ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
        SettingsKeeper keeper = new SettingsKeeper(file, () -> Settings.first(language.get()),
                List.of(language));
        assertFalse(Files.exists(folder.settings()), "nothing has changed yet");
        language.set(Language.INDONESIAN);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (file.read(FIRST).settings().language() != Language.INDONESIAN) {
                Thread.sleep(10);
            }
        });
        keeper.close();
    }

    @Test
    void closingWritesALastTime() {
        SettingsFile file = new SettingsFile(new PersonFolder(home));
        new SettingsKeeper(file, () -> Settings.first(Language.INDONESIAN), List.of()).close();
        assertEquals(Language.INDONESIAN, file.read(FIRST).settings().language());
    }

    @Test
    void aFolderThatTakesNoFilesStopsNothing() throws Exception {
        Path noFolder = Files.writeString(home.resolve("taken"), "a file");
        new SettingsKeeper(new SettingsFile(new PersonFolder(noFolder)), () -> FIRST, List.of()).close();
        assertEquals("a file", Files.readString(noFolder));
    }
}
