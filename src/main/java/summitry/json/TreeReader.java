package summitry.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitry.json.JsonAt.Field;
import summitry.json.Trouble.Kind;

/** Tokens to located values. An error of grammar ends the reading; everything else is noted and read over. */
final class TreeReader {
    private final String text;
    private final Lines lines;
    private final JsonParser parser;
    private final List<Trouble> troubles;
    private final Deque<Place> open = new ArrayDeque<>();
    private FieldPath path = FieldPath.TOP;

    private TreeReader(Utf8.Decoded source, JsonParser parser) {
        this.text = source.text();
        this.lines = source.lines();
        this.parser = parser;
        this.troubles = new ArrayList<>(source.troubles());
    }

    static Document read(Utf8.Decoded source) throws IOException {
        if (source.text().isBlank()) {
            return Document.failed(new Kind.Empty());
        }
        if (source.troubles().stream().anyMatch(t -> t.kind() instanceof Kind.NoText)) {
            return new Document(Optional.empty(), source.troubles());
        }
        try (JsonParser parser = Json.parser(source.text().toCharArray())) {
            TreeReader reader = new TreeReader(source, parser);
            return new Document(reader.top(), reader.troubles);
        }
    }

    private Optional<JsonAt> top() throws IOException {
        JsonAt top = null;
        try {
            top = value(parser.nextToken());
            if (top != null && parser.nextToken() != null) {
                note(here(), new Kind.Trailing());
            }
        } catch (JsonProcessingException e) {
            Trouble trouble = e instanceof JsonEOFException
                    ? endsEarly()
                    : SyntaxErrors.of(e, text, lines, path);
            // A parser that meets the end where a value belongs blames the blank before it.
            if (top == null && isAtEnd(trouble.at())) {
                trouble = endsEarly();
            }
            // Whatever follows a complete value is one thing too many, however it is spelt.
            note(trouble.at(), top == null ? trouble.kind() : new Kind.Trailing());
        }
        return Optional.ofNullable(top);
    }

    private boolean isAtEnd(Place at) {
        Place end = lines.at(text.stripTrailing().length());
        return at.line() > end.line() || (at.line() == end.line() && at.column() >= end.column());
    }

    private Trouble endsEarly() {
        int end = text.stripTrailing().length();
        Place opened = open.isEmpty() ? lines.at(end) : open.peek();
        return new Trouble(lines.at(end), path.toString(), new Kind.EndsEarly(opened.line()));
    }

    /** The value that starts with a token; null where it is nested too deeply, after which reading ends. */
    private @Nullable JsonAt value(@Nullable JsonToken token) throws IOException {
        Place at = here();
        return switch (token) {
            case START_OBJECT, START_ARRAY -> nested(token, at);
            case VALUE_STRING -> new JsonAt.TextAt(at, sound(parser.getText(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new JsonAt.TruthAt(at, true);
            case VALUE_FALSE -> new JsonAt.TruthAt(at, false);
            case null, default -> new JsonAt.NothingAt(at);
        };
    }

    private @Nullable JsonAt nested(JsonToken token, Place at) throws IOException {
        if (open.size() == Limits.DEPTH) {
            note(at, new Kind.TooDeep(Limits.DEPTH));
            return null;
        }
        open.push(at);
        FieldPath outer = path;
        JsonAt value = token == JsonToken.START_OBJECT ? object(at) : list(at);
        path = outer;
        open.pop();
        return value;
    }

    private @Nullable JsonAt object(Place at) throws IOException {
        FieldPath outer = path;
        List<Field> fields = new ArrayList<>();
        // Only ever asked by key, so the order of a HashMap can reach no result.
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place nameAt = here();
            String name = parser.currentName();
            path = outer.field(name);
            Place first = seen.putIfAbsent(name, nameAt);
            if (first != null) {
                note(nameAt, new Kind.RepeatedField(name, first.line()));
            }
            JsonAt value = value(parser.nextToken());
            if (value == null) {
                return null;
            }
            if (first == null) {
                fields.add(new Field(nameAt, name, value));
            }
            path = outer;
        }
        return new JsonAt.ObjectAt(at, fields);
    }

    private @Nullable JsonAt list(Place at) throws IOException {
        FieldPath outer = path;
        List<JsonAt> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            path = outer.item(items.size());
            JsonAt value = value(t);
            if (value == null) {
                return null;
            }
            items.add(value);
            path = outer;
        }
        return new JsonAt.ListAt(at, items);
    }

    private String sound(String value, Place at) {
        if (value.length() > Limits.TEXT) {
            note(at, new Kind.TextTooLong(value.length(), Limits.TEXT));
        }
        value.codePoints().filter(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)
                .findFirst().ifPresent(c -> note(at, new Kind.HalfCharacter(c)));
        return value;
    }

    private JsonAt number(Place at) throws IOException {
        String written = parser.getText();
        if (written.length() > Limits.NUMBER) {
            note(at, new Kind.NumberTooLong(written.length(), Limits.NUMBER));
            return new JsonAt.NumberAt(at, Double.parseDouble(written), written);
        }
        return new JsonAt.NumberAt(at, parser.getDoubleValue(), written);
    }

    private Place here() {
        return lines.at(Math.toIntExact(Math.max(0, parser.currentTokenLocation().getCharOffset())));
    }

    private void note(Place at, Kind kind) {
        troubles.add(new Trouble(at, path.toString(), kind));
    }
}
