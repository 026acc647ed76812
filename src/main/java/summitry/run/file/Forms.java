package summitry.run.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PairTable;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.PositionTable;
import summitry.model.ResponseTable;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.run.Step;

/**
 * The forms of everything that happens in a run of one scenario. They follow from the records of the model: an object has
 * the components of a record as its fields, and a case of a sealed type is told by its name in the field {@code kind}. So
 * nothing can be forgotten; but a record, component or constant that is renamed needs a new format of the file, which a
 * test of an old file tells.
 */
final class Forms {
    /** The field that tells the case of a sealed type. */
    static final String KIND = "kind";

    private final Map<Class<?>, Form> records = new LinkedHashMap<>();
    private final Bounds bounds;
    private final Scenario scenario;
    private final Form steps;
    private final Form events;

    private Forms(Scenario scenario, Bounds bounds) {
        this.scenario = scenario;
        this.bounds = bounds;
        steps = of(Step.class, Bound.ANY);
        events = new ListForm(of(Event.class, Bound.ANY), Bound.ANY);
    }

    static Forms of(Scenario scenario) {
        return new Forms(scenario, new Bounds(scenario));
    }

    /**
     * Of a sealed type that is no part of a run, whose records speak of the parties and items of a scenario.
     *
     * @param bounds each by {@code Type.component}; what has none is bounded by what the program can hold
     */
    static Form of(Class<?> type, Scenario scenario, Map<String, Bound> bounds) {
        return new Forms(scenario, new Bounds(bounds)).of(type, Bound.ANY);
    }

    /** Of one {@link Step}. */
    Form steps() {
        return steps;
    }

    /** Of a list of {@link Event}. */
    Form events() {
        return events;
    }

    Bounds bounds() {
        return bounds;
    }

    private Form of(Type type, Bound bound) {
        if (type instanceof ParameterizedType generic) {
            Form part = of(generic.getActualTypeArguments()[0], bound);
            return generic.getRawType() == Optional.class
                    ? new OptionalForm(part)
                    : new ListForm(part, bound);
        }
        return of((Class<?>) type, bound);
    }

    private Form of(Class<?> type, Bound bound) {
        int parties = scenario.parties().size();
        int issues = scenario.issues().size();
        return switch (type.getSimpleName()) {
            case "double", "Double" -> new PlainForms.Real(bound);
            case "int", "Integer" -> new PlainForms.Whole(bound);
            case "boolean", "Boolean" -> new PlainForms.Truth();
            case "String" -> new PlainForms.Text(bound);
            default -> {
                if (type == PositionTable.class) {
                    yield new TableForms.Positions(parties, issues, bound);
                }
                if (type == PairTable.class) {
                    yield new TableForms.Pairs(parties, bound);
                }
                if (type == ResponseTable.class) {
                    yield new TableForms.Responses(parties, issues);
                }
                yield type == Rulebook.class ? new RulebookForm() : named(type);
            }
        };
    }

    private Form named(Class<?> type) {
        if (type == PartyId.class) {
            return PlainForms.Choice.ofIds(scenario.parties().stream().map(Party::id).toList());
        }
        if (type == IssueId.class) {
            return PlainForms.Choice.ofIds(scenario.issues().stream().map(i -> i.id()).toList());
        }
        if (type.isEnum()) {
            return PlainForms.Choice.ofConstants(type);
        }
        Form known = records.get(type);
        if (known != null) {
            return known;
        }
        Form form = type.isRecord() ? record(type) : cases(type);
        records.put(type, form);
        return form;
    }

    private RecordForm record(Class<?> type) {
        Map<RecordComponent, Form> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component, of(component.getGenericType(), bounds.of(type, component.getName())));
        }
        return new RecordForm(type, components);
    }

    private Form cases(Class<?> type) {
        if (!type.isSealed()) {
            throw new IllegalStateException("%s has no form in the file of a run.".formatted(type));
        }
        return new CaseForm(List.of(type.getPermittedSubclasses()).stream().map(this::record).toList());
    }
}
