package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitry.json.JsonAt;
import summitry.json.JsonAt.Field;
import summitry.json.JsonAt.ListAt;
import summitry.json.JsonAt.ObjectAt;
import summitry.json.JsonAt.TextAt;

/** Format 0 to 1: a text that people read could be plain, the same in every language. Now it names its languages. */
final class PlainTexts implements Migration {
    // Only ever asked whether it contains a path, so its order can reach no result.
    private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary", "place", "dates",
            "themes.name", "groups.name", "blocs.name", "parties.name", "parties.temperamentReason",
            "parties.brief", "parties.briefs.short", "parties.briefs.confidential",
            "parties.briefs.confidentialShort", "indicators.name", "indicators.unit", "issues.title",
            "issues.short", "issues.scale", "issues.procedure",
            "issues.unit.name", "issues.known.source", "preferences.rationale", "relations.reason",
            "injects.title", "injects.text", "ending.text", "credits.note");

    @Override
    public ObjectAt apply(ObjectAt scenario) {
        return fields(scenario, "");
    }

    private static ObjectAt fields(ObjectAt object, String path) {
        List<Field> fields = new ArrayList<>();
        for (Field field : object.fields()) {
            String inner = path.isEmpty() ? field.name() : path + "." + field.name();
            fields.add(new Field(field.at(), field.name(), value(field.value(), inner)));
        }
        return new ObjectAt(object.at(), fields);
    }

    private static JsonAt value(JsonAt value, String path) {
        return switch (value) {
            case ObjectAt object -> fields(object, path);
            case ListAt(var at, var items) ->
                new ListAt(at, items.stream().map(item -> value(item, path)).toList());
            case TextAt text when TEXTS.contains(path) -> new ObjectAt(text.at(),
                    List.of(new Field(text.at(), "en", text), new Field(text.at(), "id", text)));
            default -> value;
        };
    }
}
