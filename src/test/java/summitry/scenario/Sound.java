package summitry.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import summitry.model.Scenario;

/** A small sound scenario file, and its text with one piece replaced. */
final class Sound {
    static final String TEXT = text();

    private Sound() {}

    static Scenario scenario() {
        return ScenarioReader.read("sound.json", bytes(TEXT)).scenario().orElseThrow();
    }

    static String with(String piece, String other) {
        int at = TEXT.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("(%s) does not occur.".formatted(piece));
        }
        return TEXT.substring(0, at) + other + TEXT.substring(at + piece.length());
    }

    static List<Problem> problems(String text) {
        return ScenarioReader.read("f.json", bytes(text)).problems();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text() {
        try (InputStream in = Sound.class.getResourceAsStream("/broken/sound.json")) {
            if (in == null) {
                throw new IllegalStateException("sound.json is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
