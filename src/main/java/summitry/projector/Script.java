package summitry.projector;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitry.figure.DataTable;
import summitry.model.Language;

/**
 * What a slide says, in one language: enough to read it aloud where there is no projector.
 *
 * @param title at most two lines of large letters
 * @param lead a sentence under it; may be empty
 * @param lines the rest, in the order of reading
 * @param table the slide in rows
 */
public record Script(String title, String lead, List<String> lines, DataTable table) {
    public Script {
        lines = List.copyOf(lines);
    }

    /** The slide as somebody reads it to the class. */
    public String aloud() {
        return Stream.concat(Stream.of(title, lead), lines.stream()).filter(l -> !l.isBlank())
                .map(l -> l.matches(".*[.!?\u201d]$") ? l : l + ".").collect(Collectors.joining(" "));
    }

    /** The script of a slide. */
    public static Script of(Slide slide, Language language) {
        return new ScriptWriter(new Speech(language)).script(slide);
    }
}
