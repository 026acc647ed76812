package summitry.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a file among the shipped scenarios. */
final class ShippedFiles {
    private ShippedFiles() {}

    static String scenario(String id) {
        return read(id + ".json");
    }

    static String schema() {
        return read("scenario.schema.json");
    }

    private static String read(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream("/scenarios/" + name)) {
            if (in == null) {
                throw new IllegalStateException("shipped file (%s) is missing.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
