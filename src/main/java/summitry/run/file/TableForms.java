package summitry.run.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summitry.json.JsonAt;
import summitry.model.Flaw;
import summitry.model.PairTable;
import summitry.model.PositionTable;
import summitry.model.Response;
import summitry.model.ResponseTable;
import summitry.scenario.Spot;

/** Tables as lists of their cells in the order of the model. */
final class TableForms {
    private TableForms() {}

    /** A number a party and issue, party by party. */
    record Positions(int parties, int issues, Bound bound) implements Form {
        @Override
        public void write(Object value, StringBuilder out) {
            writeNumbers(((PositionTable) value).toArray(), out);
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return readNumbers(spot, parties * issues, bound, n -> PositionTable.copyOf(issues, n));
        }
    }

    /** A number a pair, in the order of {@link PairTable#index}. */
    record Pairs(int parties, Bound bound) implements Form {
        @Override
        public void write(Object value, StringBuilder out) {
            writeNumbers(((PairTable) value).toArray(), out);
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return readNumbers(spot, PairTable.count(parties), bound, n -> PairTable.copyOf(parties, n));
        }
    }

    /** A word a party and issue, party by party. */
    record Responses(int parties, int issues) implements Form {
        private static final Form WORD = PlainForms.Choice.ofConstants(Response.class);

        @Override
        public void write(Object value, StringBuilder out) {
            ResponseTable table = (ResponseTable) value;
            for (int cell = 0; cell < parties * issues; cell++) {
                out.append(cell == 0 ? '[' : ',');
                WORD.write(table.get(cell / issues, cell % issues), out);
            }
            out.append(']');
        }

        @Override
        public Optional<Object> read(Spot spot) {
            int cells = parties * issues;
            return new ListForm(WORD, Bound.count(cells, cells)).read(spot).map(list -> {
                ResponseTable.Draft draft = ResponseTable.silent(parties, issues).draft();
                for (int cell = 0; cell < cells; cell++) {
                    draft.set(cell / issues, cell % issues, (Response) ((List<?>) list).get(cell));
                }
                return draft.freeze();
            });
        }
    }

    private static void writeNumbers(double[] numbers, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            Exact.write(numbers[i], out);
        }
        out.append(']');
    }

    private static Optional<Object> readNumbers(Spot spot, int count, Bound bound,
            Function<double[], Object> table) {
        if (!(spot.value() instanceof JsonAt.ListAt(_, List<JsonAt> items))) {
            spot.wrong(Flaw.Shape.LIST);
            return Optional.empty();
        }
        if (items.size() != count) {
            spot.note(new Flaw.WrongCount(items.size(), count, count));
            return Optional.empty();
        }
        int before = spot.problems().count();
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = new Spot(items.get(i), spot.path().item(i), spot.problems()).exact(bound.lowest(),
                    bound.highest());
        }
        return spot.problems().count() == before ? Optional.of(table.apply(numbers)) : Optional.empty();
    }
}
