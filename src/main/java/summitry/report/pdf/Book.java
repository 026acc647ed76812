package summitry.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document that is being written, page after page. The same pages give the same bytes: it carries no time and no chance.
 * Close it after use.
 */
public final class Book implements AutoCloseable {
    private static final float FOOT = 34;
    private static final float NUMBER_ROOM = 90;

    private final PDDocument document = new PDDocument();
    private final Paper paper;
    private final Typefaces typefaces;
    private final Tags tags;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Running> runnings = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** @param language code of ISO 639-1 */
    public Book(Paper paper, String title, String language) {
        this.paper = paper;
        try {
            typefaces = new Typefaces(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tags = new Tags(document);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Summitry");
        document.setDocumentInformation(information);
        document.setDocumentId(1L);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences view = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        catalog.setDocumentOutline(outline);
    }

    public Paper paper() {
        return paper;
    }

    /** Pages so far. */
    public int pages() {
        return leaves.size();
    }

    /** Letters that texts asked for and the typeface has not, sorted. */
    public SortedSet<String> lacking() {
        return typefaces.lacking();
    }

    Typefaces typefaces() {
        return typefaces;
    }

    Tags tags() {
        return tags;
    }

    /** A new page at the end. */
    Leaf page(Running running) {
        try {
            Leaf leaf = new Leaf(document, paper, typefaces, tags);
            leaves.add(leaf);
            runnings.add(running);
            return leaf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry of the list of contents that viewers show, for a page, from 1. */
    public void bookmark(int page, String title) {
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(leaves.get(page - 1).page());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(there);
        outline.addLast(item);
    }

    /**
     * Finishes all pages.
     *
     * @param pageOf words for a page number and the number of pages
     * @return the file
     */
    public byte[] bytes(BinaryOperator<String> pageOf) {
        for (int i = 0; i < leaves.size(); i++) {
            foot(leaves.get(i), runnings.get(i).foot(),
                    pageOf.apply(Integer.toString(i + 1), Integer.toString(leaves.size())));
        }
        try {
            for (Leaf leaf : leaves) {
                leaf.close();
            }
            tags.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void foot(Leaf leaf, String sentence, String number) {
        float top = paper.height() - FOOT;
        float room = paper.width() - 2 * Flow.SIDE - NUMBER_ROOM;
        leaf.line(Flow.SIDE, top - 4, paper.width() - Flow.SIDE, top - 4, Ink.LINE, 0.6f);
        for (String line : typefaces.lines(sentence, Style.SMALL, room)) {
            leaf.note(line, Flow.SIDE, top, Style.SMALL);
            top += Style.SMALL.leading();
        }
        leaf.noteRight(number, paper.width() - Flow.SIDE, paper.height() - FOOT, Style.SMALL);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
