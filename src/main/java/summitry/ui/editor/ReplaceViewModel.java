package summitry.ui.editor;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import summitry.draft.Edit;
import summitry.lint.Chapter;
import summitry.lint.Match;
import summitry.lint.Replaced;
import summitry.lint.Replacement;
import summitry.lint.TextSearch;
import summitry.lint.TextSpots;
import summitry.model.Language;

/** Words to look for in all texts, what is found, and what replacing it would come to. */
final class ReplaceViewModel {
    /** So many characters of what was looked for stand in the history. */
    private static final int TOLD = 40;

    private final DeskViewModel desk;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.NOTHING);
    private final ReadOnlyObjectWrapper<Preview> preview;
    private Set<Match> leftOut = Set.of();

    /**
     * What a person asks for.
     *
     * @param chapters in which it looks
     */
    record Asked(TextSearch search, String by, Set<Language> languages, Set<Chapter> chapters) {
        static final Asked NOTHING = new Asked(new TextSearch("", false, false), "",
                EnumSet.allOf(Language.class), EnumSet.allOf(Chapter.class));

        Replacement replacement() {
            return new Replacement(search, by, languages, chapters);
        }
    }

    /** Every match, those that stay as they are, and what becomes of the draft. */
    record Preview(List<Match> matches, Set<Match> leftOut, Replaced replaced) {
        Preview {
            matches = List.copyOf(matches);
            leftOut = Set.copyOf(leftOut);
        }

        /** In so many texts something was found; the same text in another language counts as another. */
        int texts() {
            return matches.stream().map(m -> m.path() + m.language()).collect(Collectors.toSet()).size();
        }
    }

    ReplaceViewModel(DeskViewModel desk) {
        this.desk = desk;
        preview = new ReadOnlyObjectWrapper<>(new Preview(List.of(), Set.of(),
                new Replaced(desk.draft(), 0, Map.of())));
        asked.subscribe((_, _) -> {
            leftOut = Set.of();
            look();
        });
    }

    ObjectProperty<Asked> askedProperty() {
        return asked;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Looks in the draft that is on the desk now. */
    void look() {
        Replacement replacement = asked.get().replacement();
        List<Match> matches = replacement.matches(TextSpots.of(desk.draft()));
        Set<Match> kept = new LinkedHashSet<>(leftOut);
        kept.retainAll(new LinkedHashSet<>(matches));
        leftOut = kept;
        preview.set(new Preview(matches, kept, replacement.in(desk.draft(), kept)));
    }

    /** Takes a match in, or leaves it out. */
    void take(Match match, boolean isTaken) {
        Set<Match> next = new LinkedHashSet<>(leftOut);
        if (isTaken) {
            next.remove(match);
        } else {
            next.add(match);
        }
        leftOut = next;
        look();
    }

    /** Replaces all that is ticked and possible, in one step, and says how much it was. */
    void replaceAll() {
        Asked now = asked.get();
        look();
        Replaced replaced = preview.get().replaced();
        if (now.search().words().isEmpty()) {
            desk.say(words -> words.get("editor.replace.no-words"));
        } else if (replaced.count() == 0) {
            desk.say(words -> words.get("editor.replace.nothing"));
        } else {
            String subject = "“" + cut(now.search().words()) + "” → “" + cut(now.by()) + "”";
            desk.edit(new Edit.Whole(replaced.after(), Edit.Purpose.REPLACE_TEXT, replaced.count(), subject));
            String count = String.valueOf(replaced.count());
            String refused = String.valueOf(replaced.refused().size());
            desk.say(words -> replaced.refused().isEmpty()
                    ? words.get("editor.replace.done", count)
                    : words.get("editor.replace.done-but", count, refused));
            look();
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TOLD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TOLD)) + "…";
    }
}
