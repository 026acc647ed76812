package summitry.json;

import java.util.ArrayList;
import java.util.List;

/** An object being written, field by field, on one line or on one line a field. One thread. */
public final class ObjectText {
    private static final String INDENT = "  ";

    private final List<String> fields = new ArrayList<>();

    /** Adds a field whose value is written already. */
    public ObjectText value(String name, String written) {
        fields.add(JsonText.quoted(name) + ": " + written);
        return this;
    }

    public ObjectText text(String name, String text) {
        return value(name, JsonText.quoted(text));
    }

    public ObjectText number(String name, double number) {
        return value(name, JsonText.number(number));
    }

    public ObjectText truth(String name, boolean truth) {
        return value(name, String.valueOf(truth));
    }

    /** The object on one line. */
    public String onOneLine() {
        return "{" + String.join(", ", fields) + "}";
    }

    /** The object with a line for each field. */
    public String onLines() {
        return lines("{", fields, "}");
    }

    /** Values that are written already, as a list with a line for each. */
    public static String listOnLines(List<String> values) {
        return lines("[", values, "]");
    }

    /** Texts as a list on one line. */
    public static String texts(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(JsonText::quoted).toList()) + "]";
    }

    private static String lines(String opening, List<String> values, String closing) {
        if (values.isEmpty()) {
            return opening + closing;
        }
        // A text holds no line break of its own once it is written, so lines can be indented as they are.
        String inner = String.join(",\n", values).replace("\n", "\n" + INDENT);
        return opening + "\n" + INDENT + inner + "\n" + closing;
    }
}
