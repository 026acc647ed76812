package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.text.Numbers;
import summitry.text.Words;

/** What a map has to say. */
final class MapWords {
    private final Atlas atlas;
    private final Words words;
    private final Numbers numbers;

    MapWords(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
        numbers = new Numbers(words.language());
    }

    /** Code and value. */
    String label(Atlas.Entry entry) {
        return entry.value().isEmpty() ? entry.code() : entry.code() + " " + value(entry);
    }

    private String value(Atlas.Entry entry) {
        return entry.value().map(numbers::whole).orElse("\u2013");
    }

    String tip(Atlas.Entry entry) {
        return entry.value().isEmpty()
                ? words.get("figures.map.from", entry.name())
                : words.get("figures.map.tip", entry.name(), atlas.heat().name(words), value(entry));
    }

    /** An end of the scale in words. */
    String end(int at, String text) {
        return words.get("figures.map.end", numbers.whole(at), text);
    }

    String missing(List<Atlas.Entry> parties) {
        return words.get("figures.map.missing",
                String.join(", ", parties.stream().map(this::label).toList()));
    }

    String summary(List<Atlas.Entry> missing) {
        List<Atlas.Entry> order = byValue();
        if (order.isEmpty()) {
            return atlas.title();
        }
        Atlas.Entry low = order.getLast();
        Atlas.Entry high = order.getFirst();
        String text = words.get("figures.map.summary", atlas.title(), high.name(), value(high), low.name(),
                value(low));
        return missing.isEmpty() ? text : text + " " + missing(missing) + ".";
    }

    private List<Atlas.Entry> byValue() {
        List<Atlas.Entry> order = new ArrayList<>(
                atlas.entries().stream().filter(e -> e.value().isPresent()).toList());
        order.sort(Comparator.comparingDouble((Atlas.Entry e) -> -e.value().orElse(0.0)));
        return order;
    }

    /** All parties, the highest value first. */
    DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Atlas.Entry entry : byValue()) {
            rows.add(List.of(entry.name(), value(entry)));
        }
        return new DataTable(List.of(words.get("figures.column.party"), atlas.heat().name(words)), rows);
    }
}
