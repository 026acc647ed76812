package summitry.ui.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

import summitry.model.Language;
import summitry.ui.theme.Theme;

/**
 * The settings on disk: {@code settings.properties} in the person's Summitry folder. Settings are a comfort, so a file
 * that cannot be read counts as none, and a value that makes no sense as not set.
 */
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path folder) {
        file = folder.resolve("settings.properties");
    }

    /** In the folder that {@code -Dsummitry.home} names, else {@code .summitry} in the home directory. */
    public static SettingsFile ofPerson() {
        String folder = System.getProperty("summitry.home", "");
        return new SettingsFile(folder.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".summitry")
                : Path.of(folder));
    }

    /** @param otherwise what counts where nothing sensible is written */
    public Settings read(Settings otherwise) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return otherwise;
        }
        return new Settings(language(texts.getProperty("language", ""), otherwise.language()),
                theme(texts.getProperty("theme", ""), otherwise.theme()),
                number(texts.getProperty("width", ""), otherwise.width()),
                number(texts.getProperty("height", ""), otherwise.height()));
    }

    /** @throws IOException where the folder cannot be written */
    public void write(Settings settings) throws IOException {
        Properties texts = new Properties();
        texts.setProperty("language", settings.language().code());
        texts.setProperty("theme", settings.theme().key());
        texts.setProperty("width", Integer.toString(settings.width()));
        texts.setProperty("height", Integer.toString(settings.height()));
        StringWriter out = new StringWriter();
        texts.store(out, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = file.resolveSibling("settings.properties.new");
        Files.writeString(temporary, out.toString());
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Language language(String code, Language otherwise) {
        for (Language language : Language.values()) {
            if (language.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        return otherwise;
    }

    private static Theme theme(String key, Theme otherwise) {
        for (Theme theme : Theme.values()) {
            if (theme.key().equals(key.strip())) {
                return theme;
            }
        }
        return otherwise;
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
