package summitry.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import summitry.draft.Draft;
import summitry.lint.Chapter;
import summitry.lint.Target;
import summitry.lint.TextSpots;
import summitry.lint.Trouble;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.text.Words;

/** All texts of the draft in both languages, which of them are shown, and which is being written. */
final class TextsViewModel {
    private final DeskViewModel desk;
    private final ObjectProperty<TextFilter> filter = new SimpleObjectProperty<>(TextFilter.ALL);
    private final ObjectProperty<Optional<Writing>> writing = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Lines> lines = new ReadOnlyObjectWrapper<>(Lines.of(List.of()));
    private List<TextLine.Text> all = List.of();
    private int visits;

    /** The text that is being written, and the language that has the keyboard. */
    record Writing(String key, Language language) {}

    /** The lines that are shown, from the top. */
    record Lines(SequencedMap<String, TextLine> byKey) {
        static Lines of(List<TextLine> lines) {
            SequencedMap<String, TextLine> byKey = new LinkedHashMap<>();
            lines.forEach(l -> byKey.put(l.key(), l));
            return new Lines(Collections.unmodifiableSequencedMap(byKey));
        }

        List<String> keys() {
            return List.copyOf(byKey.keySet());
        }

        Optional<TextLine> of(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        Optional<TextLine.Text> text(String key) {
            return byKey.get(key) instanceof TextLine.Text text ? Optional.of(text) : Optional.empty();
        }

        /** The keys of the texts alone. */
        List<String> texts() {
            return byKey.values().stream().filter(l -> l instanceof TextLine.Text).map(TextLine::key)
                    .toList();
        }
    }

    TextsViewModel(DeskViewModel desk) {
        this.desk = desk;
        look();
        filter.subscribe(_ -> show());
        // What was written may have left the filter.
        writing.subscribe((before, now) -> {
            visits++;
            if (now.isEmpty() || !now.map(Writing::key).equals(before.map(Writing::key))) {
                show();
            }
        });
    }

    ObjectProperty<TextFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<Optional<Writing>> writingProperty() {
        return writing;
    }

    ReadOnlyObjectProperty<Lines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    Draft draft() {
        return desk.draft();
    }

    /** Reads the texts of the draft that is on the desk now. */
    void look() {
        all = TextSpots.of(desk.draft()).stream().map(TextLine.Text::of).toList();
        show();
    }

    private void show() {
        TextNames names = new TextNames(desk.draft(), Words.in(desk.language()));
        Map<Chapter, Map<Target, List<TextLine.Text>>> chapters = new EnumMap<>(Chapter.class);
        for (TextLine.Text line : all) {
            boolean isWritten = writing.get().map(w -> w.key().equals(line.key())).orElse(false);
            if (isWritten || filter.get().takes(line, () -> names.of(line.spot().target(), line.part()))) {
                chapters.computeIfAbsent(line.chapter(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(line.spot().target(), _ -> new ArrayList<>()).add(line);
            }
        }
        List<TextLine> shown = new ArrayList<>();
        chapters.forEach((chapter, byTarget) -> {
            List<TextLine.Text> texts = byTarget.values().stream().flatMap(List::stream).toList();
            shown.add(new TextLine.Head(chapter, texts.size()));
            shown.addAll(texts);
        });
        lines.set(Lines.of(shown));
    }

    /** Writes one language of a text; what is written in one visit is one step. */
    void write(String key, Language language, String words) {
        all.stream().filter(l -> l.key().equals(key)).map(TextLine.Text::spot).findFirst().ifPresent(spot -> {
            Draft draft = desk.draft();
            Localized text = spot.with(language, words);
            if (!text.equals(spot.text())) {
                desk.edit(spot.put().apply(draft, text), "text " + key + " #" + visits);
            }
        });
    }

    /** Begins to write a text, in the language that lacks words or else in that of the window. */
    void begin(String key) {
        lines.get().text(key).ifPresent(text -> {
            boolean lacksOne = text.troubles().anyMatch(t -> t instanceof Trouble.Missing);
            Language lacking = text.spot().in(Language.ENGLISH).isBlank()
                    ? Language.ENGLISH
                    : Language.INDONESIAN;
            writing.set(Optional.of(new Writing(key, lacksOne ? lacking : desk.language())));
        });
    }

    /** Goes on to the other language, or to the next text or the one before; stays at the ends of the list. */
    void go(boolean isForward) {
        writing.get().ifPresent(now -> {
            Language from = isForward ? Language.ENGLISH : Language.INDONESIAN;
            Language to = isForward ? Language.INDONESIAN : Language.ENGLISH;
            if (now.language() == from) {
                writing.set(Optional.of(new Writing(now.key(), to)));
                return;
            }
            List<String> texts = lines.get().texts();
            int at = texts.indexOf(now.key()) + (isForward ? 1 : -1);
            if (at >= 0 && at < texts.size()) {
                writing.set(Optional.of(new Writing(texts.get(at), from)));
            }
        });
    }

    /** Shows the page where a text has its own place. */
    void open(String key) {
        lines.get().text(key).ifPresent(t -> Places.go(desk, t.spot().target()));
    }
}
