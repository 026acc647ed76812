package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import summitry.model.Language;
import summitry.ui.home.KeptTexts;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Speed;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Zoom;

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
        Settings settings = new Settings(language(text(texts, "language")).orElse(otherwise.language()),
                Look.of(text(texts, "theme")).orElse(otherwise.look()),
                number(texts, "zoom").filter(Zoom::isPossible).map(Zoom::new).orElse(otherwise.zoom()),
                Motion.of(text(texts, "motion")).orElse(otherwise.motion()), place(texts, otherwise.place()),
                Speed.of(text(texts, "speed")).orElse(otherwise.speed()),
                truth(texts, "live-futures").orElse(otherwise.liveFutures()),
                truth(texts, "run-futures").orElse(otherwise.runFutures()));
        return new Reading(settings, kept.isThere(), kept.putAside());
    }

    private static WindowPlace place(Properties texts, WindowPlace otherwise) {
        Optional<WindowPlace.Corner> corner = number(texts, "x")
                .flatMap(x -> number(texts, "y").map(y -> new WindowPlace.Corner(x, y)));
        return new WindowPlace(number(texts, "width").orElse(otherwise.width()),
                number(texts, "height").orElse(otherwise.height()), corner,
                text(texts, "maximised").equals("true"));
    }

    /** @throws IOException where the folder cannot be written */
    public void write(Settings settings) throws IOException {
        Properties texts = new Properties();
        texts.setProperty("language", settings.language().code());
        texts.setProperty("theme", settings.look().key());
        texts.setProperty("zoom", Integer.toString(settings.zoom().percent()));
        texts.setProperty("motion", settings.motion().key());
        texts.setProperty("speed", settings.speed().key());
        texts.setProperty("live-futures", Boolean.toString(settings.liveFutures()));
        texts.setProperty("run-futures", Boolean.toString(settings.runFutures()));
        WindowPlace place = settings.place();
        texts.setProperty("width", Integer.toString(place.width()));
        texts.setProperty("height", Integer.toString(place.height()));
        place.corner().ifPresent(corner -> {
            texts.setProperty("x", Integer.toString(corner.x()));
            texts.setProperty("y", Integer.toString(corner.y()));
        });
        texts.setProperty("maximised", Boolean.toString(place.isMaximised()));
        file.write(texts);
    }

    private static String text(Properties texts, String key) {
        return texts.getProperty(key, "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }

    private static Optional<Boolean> truth(Properties texts, String key) {
        return switch (text(texts, key)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Properties texts, String key) {
        try {
            return Optional.of(Integer.parseInt(text(texts, key)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
