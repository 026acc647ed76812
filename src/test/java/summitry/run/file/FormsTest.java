package summitry.run.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.json.FieldPath;
import summitry.json.JsonFile;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.run.Step;
import summitry.scenario.Problems;
import summitry.scenario.Spot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FormsTest {
    private static final Scenario SCENARIO = PlayedRuns.small();
    private static final Forms FORMS = Forms.of(SCENARIO);
    private static final NegotiationState STATE = Engine.of(SCENARIO).open(new Randomness(3));

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(new Step.Opening(), new Step.RolledBack(0, "")));
        for (Class<?> kind : Command.class.getPermittedSubclasses()) {
            for (int variant = 0; variant < 3; variant++) {
                steps.add(new Step.Carried((Command) made(kind, variant)));
            }
        }
        for (Class<?> kind : Act.class.getPermittedSubclasses()) {
            for (int variant = 0; variant < 3; variant++) {
                steps.add(new Step.Carried(
                        new Command.Instruct(new PartyId("B"), (Act) made(kind, variant))));
            }
        }
        return steps.stream().distinct().toList();
    }

    static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            for (int variant = 0; variant < 3; variant++) {
                events.add((Event) made(kind, variant));
            }
        }
        return events.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepReadsBackAsItWas(Step step) {
        assertEquals(Optional.of(step), back(FORMS.steps(), step));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventReadsBackAsItWas(Event event) {
        assertEquals(Optional.of(List.of(event, event)), back(FORMS.events(), List.of(event, event)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -3, 0.1, 1.0 / 3, 1e-300, Double.MIN_VALUE, 99.99999999999999,
        123456789012345678.0, 1e15, 9007199254740993.0, -1e-9})
    void numbersReadBackBitForBit(double number) {
        StringBuilder out = new StringBuilder();
        Exact.write(number, out);
        double back = spot(out.toString(), new Problems("x")).exact(-1e300, 1e300);
        assertEquals(Double.doubleToRawLongBits(number), Double.doubleToRawLongBits(back), out::toString);
    }

    /** Lines of format 1, each with one step and one event; a kind may be added, none may change. */
    @Test
    void filesOfFormat1AreReadForEver() throws IOException {
        List<String> lines = format1();
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            String word = "{\"kind\":\"" + PlainForms.word(kind.getSimpleName()) + "\"";
            assertTrue(lines.stream().anyMatch(l -> l.startsWith("[" + word)), word);
        }
        for (String line : lines) {
            Form form = line.startsWith("[") ? FORMS.events() : FORMS.steps();
            Problems problems = new Problems("x");
            Optional<Object> read = form.read(spot(line, problems));
            assertEquals(List.of(), problems.inOrder(), line);
            StringBuilder again = new StringBuilder();
            form.write(read.orElseThrow(), again);
            // A rulebook is written with the parameters of today, which may be more.
            assertTrue(line.contains("\"rulebook\"") || line.contentEquals(again), line);
        }
    }

    private static List<String> format1() throws IOException {
        try (InputStream in = FormsTest.class.getResourceAsStream("format-1.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
        }
    }

    @Test
    void whatIsNoNumberCannotBeWritten() {
        assertThrows(IllegalArgumentException.class, () -> Exact.write(Double.NaN, new StringBuilder()));
    }

    @Test
    void everyBoundBelongsToAComponent() {
        assertEquals(Set.of(), FORMS.bounds().unused());
        assertTrue(new Bounds(SCENARIO).unused().contains("Stances.ideals"));
    }

    @Test
    void wordsAreThoseOfTheModel() {
        assertEquals(List.of("hold-out", "resolve-round", "none", "person"),
                List.of("HOLD_OUT", "ResolveRound", "NONE", "PERSON").stream().map(PlainForms::word)
                        .toList());
    }

    private static Optional<Object> back(Form form, Object value) {
        StringBuilder out = new StringBuilder();
        form.write(value, out);
        Problems problems = new Problems("x");
        Optional<Object> back = form.read(spot(out.toString(), problems));
        assertEquals(List.of(), problems.inOrder(), out::toString);
        return back;
    }

    private static Spot spot(String json, Problems problems) {
        return new Spot(JsonFile.read(json.getBytes(StandardCharsets.UTF_8)).top().orElseThrow(),
                FieldPath.TOP, problems);
    }

    private static Object made(Class<?> type, int variant) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(p -> value(p.getGenericType(), p.getName(), variant))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object value(Type type, String name, int variant) {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return variant == 0 ? Optional.empty() : Optional.of(value(part, name, variant));
            }
            if (part == Double.class) {
                return List.of(1.5 * variant, 100.0);
            }
            if (name.equals("issues")) {
                return List.of(value(part, name, variant), value(part, name, variant + 1));
            }
            return part instanceof Class<?> c && c.isSealed()
                    ? Arrays.stream(c.getPermittedSubclasses()).map(k -> made(k, variant)).toList()
                    : variant == 0 ? List.of() : List.of(value(part, name, variant));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[variant % plain.getEnumConstants().length];
        }
        if (plain.isSealed()) {
            Class<?>[] kinds = plain.getPermittedSubclasses();
            return made(kinds[variant % kinds.length], variant);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> List.of("", "text", "\"\\\n\u0001\u2028\ud83d\ude42").get(variant % 3);
            case "int" -> variant + 1;
            case "double" -> List.of(0.0, 1.0, 0.1).get(variant % 3);
            case "boolean" -> variant % 2 == 0;
            case "PartyId" -> new PartyId(List.of("A", "B", "C").get(variant % 3));
            case "IssueId" -> new IssueId(variant % 2 == 0 ? "I" : "J");
            case "NegotiationState" -> STATE;
            case "Stances" -> STATE.stances();
            case "Climate" -> STATE.climate();
            case "PositionTable" -> STATE.stances().moves();
            case "PairTable" -> STATE.climate().tensions();
            case "ResponseTable" -> STATE.responses();
            case "Rulebook" -> Rulebook.of(Theory.values()[variant]).with(Parameter.TEXT_STEP, 7.1);
            default -> made(plain, variant);
        };
    }
}
