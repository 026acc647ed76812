package summitry.scenario;

import summitry.model.Flaw;

/**
 * One thing wrong with a file.
 *
 * @param file as it was named
 * @param line from 1
 * @param column from 1, in UTF-16 characters
 * @param path of the field, such as {@code preferences[12].ideal}; empty where it concerns the whole file
 */
public record Problem(String file, int line, int column, String path, Flaw flaw) {

    /** {@code file:line:column path}, to which a message is added after a colon. */
    public String where() {
        String place = "%s:%d:%d".formatted(file, line, column);
        return path.isEmpty() ? place : place + " " + path;
    }
}
