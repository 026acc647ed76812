package summitry.run.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Theory;
import summitry.scenario.Fields;
import summitry.scenario.Spot;

/**
 * The rules in force, whole: every rule that is off and every parameter, because the presets of a later program may differ.
 * A parameter that a file does not know has its usual value.
 */
record RulebookForm() implements Form {
    private static final Form THEORY = PlainForms.Choice.ofConstants(Theory.class);
    private static final Form OFF = new ListForm(PlainForms.Choice.ofConstants(RuleId.class),
            Bound.count(0, RuleId.values().length));

    @Override
    public void write(Object value, StringBuilder out) {
        Rulebook book = (Rulebook) value;
        out.append("{\"theory\":");
        THEORY.write(book.writtenTheory(), out);
        out.append(",\"off\":");
        OFF.write(List.copyOf(book.off()), out);
        out.append(",\"parameters\":{");
        for (Parameter parameter : Parameter.all()) {
            out.append(parameter.ordinal() == 0 ? "\"" : ",\"").append(parameter.key()).append("\":");
            Exact.write(book.get(parameter), out);
        }
        out.append("}}");
    }

    @Override
    public Optional<Object> read(Spot spot) {
        int before = spot.problems().count();
        Optional<Fields> fields = spot.fields();
        Optional<Object> theory = fields.flatMap(f -> f.required("theory")).flatMap(THEORY::read);
        Optional<Object> off = fields.flatMap(f -> f.required("off")).flatMap(OFF::read);
        Optional<Fields> parameters = fields.flatMap(f -> f.required("parameters")).flatMap(Spot::fields);
        fields.ifPresent(Fields::close);
        if (theory.isEmpty() || off.isEmpty() || parameters.isEmpty()) {
            return Optional.empty();
        }
        Rulebook book = withOff(Rulebook.of((Theory) theory.get()), (List<?>) off.get());
        for (Parameter parameter : Parameter.all()) {
            double number = parameters.get().optional(parameter.key())
                    .map(s -> s.exact(parameter.lowest(), parameter.highest())).orElse(parameter.usual());
            book = book.with(parameter, number);
        }
        parameters.get().close();
        return spot.problems().count() == before ? Optional.of(book) : Optional.empty();
    }

    private static Rulebook withOff(Rulebook preset, List<?> off) {
        return Arrays.stream(RuleId.values()).reduce(preset,
                (book, rule) -> off.contains(rule) ? book.without(rule) : book.including(rule), (_, b) -> b);
    }
}
