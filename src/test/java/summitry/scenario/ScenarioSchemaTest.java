package summitry.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Bloc;
import summitry.model.Confidence;
import summitry.model.EndingKind;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Temperament;
import summitry.model.Theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The schema describes the shipped files, says no more and no less than the model, and leaves nothing undescribed. */
class ScenarioSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(ShippedFiles.schema());

    static List<String> shipped() {
        return Stream.concat(ScenarioLibrary.shipped().stream(),
                Templates.ids().stream().map(id -> "templates/" + id)).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedFileIsValid(String id) {
        assertEquals(List.of(), errors(ShippedFiles.scenario(id)));
    }

    @Test
    void whatTheReaderFindsSoundIsValid() {
        assertEquals(List.of(), errors(Sound.TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"rounds\": 4 | \"rounds\": 0",
        "\"rounds\": 4 | \"rounds\": 4, \"turns\": 4",
        "\"slack\": 7 | \"slack\": 51",
        "\"slack\": 7 | \"slak\": 7",
        "\"theory\": \"summit\" | \"theory\": \"peak\"",
        "\"temperament\": \"trader\" | \"temperament\": \"angry\"",
        "\"code\": \"AAA\" | \"code\": \"AAAAA\"",
        "\"flag\": \"BB\" | \"flag\": \"BBB\"",
        "\"mark\": \"circle\" | \"mark\": \"star\"",
        "\"general\": 50 | \"general\": \"50\"",
        "\"general\": 50 | \"general\": 0",
        "\"format\": 2 | \"format\": 3"})
    void whatTheReaderRefusesIsInvalid(String piece, String other) {
        String text = Sound.with(piece, other);
        assertFalse(Sound.problems(text).isEmpty());
        assertFalse(errors(text).isEmpty());
    }

    @Test
    void theKeysAndRangesAreThoseOfTheModel() throws JsonProcessingException {
        JsonNode rulebook = schema().at("/$defs/rulebook/properties");
        List<String> parameters = new ArrayList<>();
        rulebook.at("/parameters/properties").fieldNames().forEachRemaining(parameters::add);
        assertEquals(keys(Parameter.values(), Parameter::key), parameters);
        for (Parameter parameter : Parameter.all()) {
            JsonNode described = rulebook.at("/parameters/properties/" + parameter.key());
            assertEquals(parameter.lowest(), described.get("minimum").asDouble(), parameter.key());
            assertEquals(parameter.highest(), described.get("maximum").asDouble(), parameter.key());
        }
        assertEquals(keys(RuleId.values(), RuleId::key), words("/$defs/rulebook/properties/off/items"));
        assertEquals(keys(Theory.values(), Theory::key), words("/$defs/rulebook/properties/theory"));
        assertEquals(keys(Temperament.values(), Temperament::key),
                words("/$defs/party/properties/temperament"));
        assertEquals(keys(Confidence.values(), Confidence::key),
                words("/$defs/preference/properties/confidence"));
        assertEquals(keys(Bloc.Mark.values(), Bloc.Mark::key), words("/$defs/bloc/properties/mark"));
        assertEquals(keys(EndingKind.values(), EndingKind::key), words("/$defs/ending/properties/kind"));
    }

    @Test
    void everyFieldIsDescribedAndNoOtherIsAllowed() throws JsonProcessingException {
        assertEquals(List.of(), undescribed(schema(), ""));
        assertEquals(List.of(), open(schema(), ""));
    }

    private static List<String> errors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static JsonNode schema() throws JsonProcessingException {
        return new ObjectMapper().readTree(ShippedFiles.schema());
    }

    private static List<String> words(String pointer) throws JsonProcessingException {
        List<String> words = new ArrayList<>();
        schema().at(pointer + "/enum").forEach(w -> words.add(w.asText()));
        return words;
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    /** Fields without a description. */
    private static List<String> undescribed(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        node.path("properties").properties().forEach(f -> {
            if (!f.getValue().has("description")) {
                found.add(path + "/" + f.getKey());
            }
        });
        node.properties().forEach(f -> found.addAll(undescribed(f.getValue(), path + "/" + f.getKey())));
        return found;
    }

    /** Objects that allow any other field. */
    private static List<String> open(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        if (node.path("type").asText().equals("object") && !node.has("additionalProperties")) {
            found.add(path);
        }
        node.properties().forEach(f -> found.addAll(open(f.getValue(), path + "/" + f.getKey())));
        return found;
    }
}
