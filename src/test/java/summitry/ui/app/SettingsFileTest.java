package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Speed;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SettingsFileTest {
    private static final Settings FIRST = Settings.first(Language.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Settings settings = new Settings(Language.INDONESIAN, Look.CONTRAST_DARK, new Zoom(150),
                Motion.REDUCED,
                new WindowPlace(1600, 1000, Optional.of(new WindowPlace.Corner(-30, 12)), true), Speed.FOUR,
                false, false);
        SettingsFile file = new SettingsFile(new PersonFolder(folder.resolve("new/deep")));
        file.write(settings);
        file.write(settings);
        assertEquals(settings, file.read(FIRST).settings());
    }

    @Test
    void withoutAFileTheFirstSettingsCount() {
        assertEquals(FIRST, new SettingsFile(new PersonFolder(folder)).read(FIRST).settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme=purple\nwidth=wide\nlanguage=xx", "\\u12", "\0\0\0", "width = -7e9",
        "zoom=9000", "zoom=-1", "zoom=150 %", "motion=wild", "x=1", "maximised=perhaps", "speed=9x",
        "live-futures=maybe"})
    void sillyFilesAreIgnored(String content) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), content);
        assertEquals(FIRST, new SettingsFile(new PersonFolder(folder)).read(FIRST).settings());
    }

    @Test
    void aWindowIsNeverTooSmallToBeSeen() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "width=3\nheight=-40");
        Settings read = new SettingsFile(new PersonFolder(folder)).read(FIRST).settings();
        assertEquals(FIRST.withPlace(WindowPlace.sized(1024, 640)), read);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> new SettingsFile(new PersonFolder(file)).write(FIRST));
    }
}
