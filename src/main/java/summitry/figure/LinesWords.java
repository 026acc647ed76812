package summitry.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import summitry.text.Numbers;
import summitry.text.Words;

/** What lines over rounds say: at their ends, in a summary and as a table. */
final class LinesWords {
    private final Lines lines;
    private final Words words;
    private final Numbers numbers;

    LinesWords(Lines lines, Words words) {
        this.lines = lines;
        this.words = words;
        numbers = new Numbers(words.language());
    }

    /** What stands at the right ends: each open party, each folded bloc, and what the other branch has of them. */
    List<EndLabels.End> ends(List<Lines.Series> open) {
        List<EndLabels.End> ends = new ArrayList<>();
        for (Lines.Series one : open) {
            ends.add(new EndLabels.End(one.id(), false, lines.series().size() <= 5 ? one.name() : one.code(),
                    Tone.text(one.shape()), one.last(), lines.rounds(), one.strong() || lines.isSelected(one),
                    lines.isSelected(one), tip(one)));
        }
        for (Lines.Group group : lines.folded()) {
            Band band = lines.band(group);
            ends.add(
                    new EndLabels.End(group.endSpot(), false,
                            group.name() + " " + range(band, lines.rounds()),
                            Tone.text(group.shape()), band.mean().getLast(), lines.rounds(), true, true,
                            fold(group)));
        }
        lines.ghost().filter(g -> g.to() > g.from()).ifPresent(other -> ghosts(ends, other));
        return ends;
    }

    private void ghosts(List<EndLabels.End> ends, Lines.Ghost other) {
        for (Lines.Series one : lines.series()) {
            if (lines.isSelected(one)) {
                other.of(one).ifPresent(v -> ends.add(ghost("ghost:" + one.id(),
                        lines.series().size() <= 5 ? one.name() : one.code(), Tone.text(one.shape()), v,
                        other)));
            }
        }
        for (Lines.Group group : lines.folded()) {
            lines.ghostBand(group).ifPresent(band -> ends.add(
                    ghost("ghost:" + group.id(), group.name(), Tone.text(group.shape()), band.mean(),
                            other)));
        }
        if (!other.text().isEmpty()) {
            ends.add(ghost("ghost:", words.get("figures.text.key"), Tone.INK_2, other.text(), other));
        }
    }

    private EndLabels.End ghost(String id, String name, Tone tone, List<Double> values, Lines.Ghost other) {
        String told = words.get("figures.lines.ghost.tip", name, other.name(),
                numbers.whole(values.getLast()), numbers.whole(other.to()));
        return new EndLabels.End(id, true, words.get("figures.lines.ghost.end", name), tone,
                values.getLast(), other.to(), false, true, told);
    }

    String tip(Lines.Series one) {
        return words.get("figures.lines.tip", one.name(), numbers.whole(one.values().getFirst()),
                numbers.whole(one.last()));
    }

    /** What a bloc shows, and what choosing it does. */
    String fold(Lines.Group group) {
        String members = numbers.whole(lines.members(group).size());
        return group.folded()
                ? told(group) + " " + words.get("figures.lines.fold.open", members)
                : words.get("figures.lines.fold", group.name(), members);
    }

    private String told(Lines.Group group) {
        Band band = lines.band(group);
        int last = lines.rounds();
        return words.get("figures.lines.folded", group.name(), numbers.whole(band.mean().get(last)),
                numbers.whole(band.low().get(last)), numbers.whole(band.high().get(last)));
    }

    private String range(Band band, int at) {
        String low = numbers.whole(band.low().get(at));
        String high = numbers.whole(band.high().get(at));
        return low.equals(high) ? "" : "(" + low + "\u2013" + high + ")";
    }

    String summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("figures.lines.summary", lines.title(), numbers.whole(lines.series().size()),
                numbers.whole(lines.rounds())));
        for (Lines.Series one : lines.series()) {
            if (lines.isSelected(one)) {
                sentences.add(tip(one));
            }
        }
        lines.folded().forEach(group -> sentences.add(told(group)));
        lines.ghost().ifPresent(other -> {
            sentences.add(words.get("figures.lines.ghost.summary", other.name(), numbers.whole(other.from()),
                    numbers.whole(other.to())));
            List<EndLabels.End> ends = new ArrayList<>();
            ghosts(ends, other);
            ends.forEach(end -> sentences.add(end.tip()));
        });
        lines.fan().ifPresent(fan -> sentences.add(words.get("figures.lines.fan.summary",
                numbers.whole(fan.low().getLast()), numbers.whole(fan.high().getLast()),
                numbers.whole(fan.to()), numbers.whole(fan.middle().getLast()))));
        return String.join(" ", sentences);
    }

    DataTable table() {
        List<String> columns = new ArrayList<>(List.of(words.get("figures.column.party")));
        for (int round = 0; round <= lines.lastRound(); round++) {
            columns.add(RoundPoints.name(round, words));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Lines.Series one : lines.open()) {
            rows.add(row(one.name(), 0, one.values()));
        }
        for (Lines.Group group : lines.folded()) {
            Band band = lines.band(group);
            List<String> row = row(words.get("figures.lines.mean", group.name()), 0, band.mean());
            for (int round = 0; round <= lines.rounds(); round++) {
                row.set(round + 1, (row.get(round + 1) + " " + range(band, round)).strip());
            }
            rows.add(row);
        }
        lines.ghost().ifPresent(other -> ghostRows(rows, other));
        lines.fan().ifPresent(fan -> {
            rows.add(row(words.get("figures.lines.fan.row.low"), fan.from(), fan.low()));
            rows.add(row(words.get("figures.lines.fan.row.middle"), fan.from(), fan.middle()));
            rows.add(row(words.get("figures.lines.fan.row.high"), fan.from(), fan.high()));
        });
        return new DataTable(columns, lines.series().isEmpty() ? List.of() : rows);
    }

    private void ghostRows(List<List<String>> rows, Lines.Ghost other) {
        for (Lines.Series one : lines.series()) {
            if (lines.isSelected(one)) {
                other.of(one).ifPresent(v -> rows.add(row(beside(one.name(), other), other.from(), v)));
            }
        }
        for (Lines.Group group : lines.folded()) {
            Optional<Band> band = lines.ghostBand(group);
            band.ifPresent(b -> rows.add(row(beside(words.get("figures.lines.mean", group.name()), other),
                    other.from(), b.mean())));
        }
        if (!lines.text().isEmpty()) {
            rows.add(row(words.get("figures.text.key"), lines.textFrom(), lines.text()));
        }
        if (!other.text().isEmpty()) {
            rows.add(row(beside(words.get("figures.text.key"), other), other.textFrom(), other.text()));
        }
    }

    private String beside(String name, Lines.Ghost other) {
        return words.get("figures.lines.ghost.row", name, other.name());
    }

    private List<String> row(String name, int from, List<Double> values) {
        List<String> row = new ArrayList<>(Collections.nCopies(lines.lastRound() + 2, ""));
        row.set(0, name);
        for (int k = 0; k < values.size(); k++) {
            row.set(from + k + 1, numbers.whole(values.get(k)));
        }
        return row;
    }
}
