package summitry.report;

import java.util.List;
import java.util.SortedSet;

/** A pack that is made. */
public final class Printed {
    private final byte[] pdf;
    private final int pages;
    private final List<Section> sections;
    private final SortedSet<String> lacking;

    Printed(byte[] pdf, int pages, List<Section> sections, SortedSet<String> lacking) {
        this.pdf = pdf;
        this.pages = pages;
        this.sections = List.copyOf(sections);
        this.lacking = lacking;
    }

    /** The bytes of the file, a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** Its pieces in the order of printing; the front page is none. */
    public List<Section> sections() {
        return sections;
    }

    /** Letters of the scenario that the typeface has not, sorted; a hollow square stands for each. */
    public SortedSet<String> lacking() {
        return lacking;
    }
}
