package summitry.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import summitry.forecast.CaseIssue;
import summitry.forecast.Cases;
import summitry.forecast.View;

/**
 * Cases for the published models: rows of {@code actor, capability, issue, position, salience} and optionally
 * {@code issue_min, issue_max}, the ends of the issue's scale; 0 to 100 where they are not given. Columns may come in any
 * order. A row without position and salience, and a missing row, mean that the actor has no view on the issue.
 */
public final class CasesTable {
    public static final int MOST_ACTORS = 1_000;
    public static final int MOST_ISSUES = 1_000;
    private static final double MOST = 1e12;

    private final Table table;
    private final Heads heads;
    private final List<Misread> misread;
    private final Map<String, Integer> actors = new LinkedHashMap<>();
    private final Map<String, Integer> issues = new LinkedHashMap<>();
    private final List<CaseIssue> scales = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Read> rows = new ArrayList<>();

    /**
     * What was read.
     *
     * @param cases empty where anything was not understood, for a forecast of half a table is none
     * @param misread in the order of the file
     */
    public record Reading(Optional<Cases> cases, List<Misread> misread) {
        public Reading {
            misread = List.copyOf(misread);
        }
    }

    /** @param actor and {@code issue} by index */
    private record Read(int actor, int issue, View view) {}

    private CasesTable(Table table, Heads heads) {
        this.table = table;
        this.heads = heads;
        misread = new ArrayList<>(table.troubles());
    }

    public static Reading read(Table table) {
        Optional<Heads> heads = Heads.of(table);
        return heads.isEmpty()
                ? new Reading(Optional.empty(), Form.unknown(table))
                : new CasesTable(table, heads.get()).read();
    }

    private Reading read() {
        for (List<String> needed : List.of(Form.ACTOR, Form.CAPABILITY, Form.ISSUE, Form.POSITION,
                Form.SALIENCE)) {
            if (heads.of(needed) < 0) {
                Table.Row first = table.rows().getFirst();
                misread.add(new Misread(first.line(), 1, "", String.join(", ", first.fields()),
                        Misread.Kind.NO_COLUMN, needed.getFirst()));
            }
        }
        if (misread.isEmpty()) {
            table.rows().stream().skip(1).forEach(this::take);
            if (misread.isEmpty() && issues.isEmpty()) {
                misread.add(new Misread(1, 1, "", "", Misread.Kind.EMPTY, ""));
            }
        }
        return misread.isEmpty()
                ? new Reading(Optional.of(cases()), List.of())
                : new Reading(Optional.empty(), misread);
    }

    private void take(Table.Row row) {
        int before = misread.size();
        boolean hasActor = isNamed(row, heads.of(Form.ACTOR));
        boolean isNamed = isNamed(row, heads.of(Form.ISSUE)) && hasActor;
        Optional<CaseIssue> issue = scale(row);
        OptionalDouble capability = number(row, heads.of(Form.CAPABILITY), 0, MOST);
        boolean hasPosition = !row.at(heads.of(Form.POSITION)).isBlank();
        boolean hasSalience = !row.at(heads.of(Form.SALIENCE)).isBlank();
        if (hasPosition != hasSalience) {
            misread.add(heads.misread(row, heads.of(hasPosition ? Form.SALIENCE : Form.POSITION),
                    Misread.Kind.HALF, ""));
        }
        if (!isNamed || issue.isEmpty() || !knows(row, issue.get()) || hasPosition != hasSalience) {
            return;
        }
        if (hasPosition) {
            OptionalDouble position = number(row, heads.of(Form.POSITION), issue.get().low(),
                    issue.get().high());
            OptionalDouble salience = number(row, heads.of(Form.SALIENCE), 0, 100);
            if (misread.size() == before) {
                put(row, new Read(place(actors, row.at(heads.of(Form.ACTOR))),
                        place(issues, row.at(heads.of(Form.ISSUE))), new View(capability.orElseThrow(),
                                position.orElseThrow(), salience.orElseThrow() / 100)));
            }
        }
    }

    /** Takes up the actor and the issue of a row, as far as there is room, and one scale an issue. */
    private boolean knows(Table.Row row, CaseIssue issue) {
        String actor = row.at(heads.of(Form.ACTOR));
        if (!isRoom(row, Form.ACTOR, actors.containsKey(actor), actors.size(), MOST_ACTORS)
                || !isRoom(row, Form.ISSUE, issues.containsKey(issue.name()), issues.size(), MOST_ISSUES)) {
            return false;
        }
        place(actors, actor);
        int place = place(issues, issue.name());
        if (place == scales.size()) {
            scales.add(issue);
        }
        CaseIssue known = scales.get(place);
        if (!known.equals(issue)) {
            misread.add(heads.misread(row, Math.max(0, heads.of(Form.LEAST)), Misread.Kind.OTHER_SCALE,
                    Amounts.range(known.low(), known.high())));
        }
        return known.equals(issue);
    }

    /** Index of a name; a new one comes last. */
    private static int place(Map<String, Integer> places, String name) {
        Integer known = places.get(name);
        if (known == null) {
            places.put(name, places.size());
            return places.size() - 1;
        }
        return known;
    }

    private boolean isRoom(Table.Row row, List<String> column, boolean isKnown, int have, int most) {
        if (!isKnown && have >= most) {
            misread.add(heads.misread(row, heads.of(column), Misread.Kind.NO_ROOM, String.valueOf(most)));
        }
        return isKnown || have < most;
    }

    private void put(Table.Row row, Read read) {
        if (!seen.add(read.actor() * (long) MOST_ISSUES + read.issue())) {
            misread.add(heads.misread(row, heads.of(Form.ACTOR), Misread.Kind.TWICE, ""));
        } else {
            rows.add(read);
        }
    }

    private Optional<CaseIssue> scale(Table.Row row) {
        String name = row.at(heads.of(Form.ISSUE));
        int least = heads.of(Form.LEAST);
        int most = heads.of(Form.MOST);
        if (row.at(least).isBlank() && row.at(most).isBlank()) {
            Integer known = issues.get(name);
            return Optional.of(known == null ? new CaseIssue(name, 0, 100) : scales.get(known));
        }
        OptionalDouble low = number(row, least, -MOST, MOST);
        OptionalDouble high = number(row, most, -MOST, MOST);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.getAsDouble() >= high.getAsDouble()) {
            misread.add(heads.misread(row, most, Misread.Kind.NO_SCALE, Amounts.text(low.getAsDouble())));
            return Optional.empty();
        }
        return Optional.of(new CaseIssue(name, low.getAsDouble(), high.getAsDouble()));
    }

    private OptionalDouble number(Table.Row row, int column, double low, double high) {
        OptionalDouble value = column < 0
                ? OptionalDouble.empty()
                : Amounts.within(row.at(column), table.hasDecimalComma(), low, high);
        if (value.isEmpty()) {
            misread.add(column < 0
                    ? new Misread(row.line(), 1, "", "", Misread.Kind.NO_COLUMN, "issue_min, issue_max")
                    : heads.misread(row, column, Misread.Kind.NO_NUMBER, Amounts.range(low, high)));
        }
        return value;
    }

    private boolean isNamed(Table.Row row, int column) {
        String name = row.at(column);
        if (name.isBlank()) {
            misread.add(heads.misread(row, column, Misread.Kind.MISSING, ""));
        } else if (name.length() > Newcomers.LONGEST_NAME) {
            misread.add(heads.misread(row, column, Misread.Kind.TOO_LONG,
                    String.valueOf(Newcomers.LONGEST_NAME)));
        }
        return !name.isBlank() && name.length() <= Newcomers.LONGEST_NAME;
    }

    private Cases cases() {
        List<List<Optional<View>>> views = new ArrayList<>();
        scales.forEach(_ -> views.add(new ArrayList<>(Collections.nCopies(actors.size(), Optional.empty()))));
        rows.forEach(read -> views.get(read.issue()).set(read.actor(), Optional.of(read.view())));
        return Cases.of(List.copyOf(actors.keySet()), scales, views);
    }
}
