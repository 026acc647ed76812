package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import summitry.model.Language;
import summitry.ui.home.KeptTexts;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

/**
 * The settings on disk. They are a comfort: a file that cannot be read is put aside and counts as none, and a value that
 * makes no sense as not set.
 */
public final class SettingsFile {
    private final KeptTexts file;

    public SettingsFile(PersonFolder folder) {
        file = new KeptTexts(folder.settings());
    }

    /**
     * What counts now.
     *
     * @param isThere whether the window was open before
     * @param putAside new name of a file that could not be read
     */
    public record Reading(Settings settings, boolean isThere, Optional<Path> putAside) {}

    /** @param otherwise what counts where nothing sensible is written */
    public Reading read(Settings otherwise) {
        KeptTexts.Reading kept = file.read();
        Properties texts = kept.texts();
        Settings settings = new Settings(language(texts.getProperty("language", ""), otherwise.language()),
                theme(texts.getProperty("theme", ""), otherwise.theme()),
                number(texts.getProperty("width", ""), otherwise.width()),
                number(texts.getProperty("height", ""), otherwise.height()));
        return new Reading(settings, kept.isThere(), kept.putAside());
    }

    /** @throws IOException where the folder cannot be written */
    public void write(Settings settings) throws IOException {
        Properties texts = new Properties();
        texts.setProperty("language", settings.language().code());
        texts.setProperty("theme", settings.theme().key());
        texts.setProperty("width", Integer.toString(settings.width()));
        texts.setProperty("height", Integer.toString(settings.height()));
        file.write(texts);
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
