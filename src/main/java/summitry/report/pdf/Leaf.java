package summitry.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** One page to draw on. Everything that is no text of the document itself is an artifact to a reader's program. */
public final class Leaf {
    private static final String ELLIPSIS = "\u2026";

    private final PDPage page;
    private final PDPageContentStream content;
    private final Typefaces typefaces;
    private final Tags tags;
    private final float height;
    private final float width;

    Leaf(PDDocument document, Paper paper, Typefaces typefaces, Tags tags) throws IOException {
        this.typefaces = typefaces;
        this.tags = tags;
        width = paper.width();
        height = paper.height();
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        tags.open(page);
    }

    PDPage page() {
        return page;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private static void attempt(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void artifact(Drawing drawing) {
        attempt(() -> {
            content.beginMarkedContent(COSName.ARTIFACT);
            drawing.draw();
            content.endMarkedContent();
        });
    }

    /** A line of text that belongs to the document. {@code top} is that of the line, not of the letters. */
    void text(String line, float x, float top, Style style) {
        attempt(() -> {
            content.beginMarkedContent(COSName.getPDFName(style.tag()), tags.next(page, style.tag()));
            show(line, x, top, style);
            content.endMarkedContent();
        });
    }

    /** A line of text that helps the eye: running heads, numbers of a drawing. */
    public void note(String text, float x, float top, Style style) {
        String line = typefaces.clean(text, style.face());
        artifact(() -> show(line, x, top, style));
    }

    public void noteCentred(String text, float middle, float top, Style style) {
        note(text, middle - width(text, style) / 2, top, style);
    }

    public void noteRight(String text, float right, float top, Style style) {
        note(text, right - width(text, style), top, style);
    }

    public float width(String text, Style style) {
        return typefaces.width(typefaces.clean(text, style.face()), style);
    }

    /** The text, or its beginning and an ellipsis where it is wider than the room; for what stands in full elsewhere. */
    String shortened(String text, Style style, float room) {
        if (width(text, style) <= room) {
            return text;
        }
        String rest = text;
        while (!rest.isEmpty() && width(rest + ELLIPSIS, style) > room) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.strip() + ELLIPSIS;
    }

    /** A text in lines no wider than a room. */
    public List<String> lines(String text, Style style, float room) {
        return typefaces.lines(text, style, room);
    }

    private void show(String line, float x, float top, Style style) throws IOException {
        content.beginText();
        content.setFont(typefaces.font(style.face()), style.size());
        fill(style.ink());
        content.newLineAtOffset(x, height - top - style.baseline());
        content.showText(line);
        content.endText();
    }

    private void fill(Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Ink ink, float thick) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(thick);
    }

    public void line(float x1, float y1, float x2, float y2, Ink ink, float thick) {
        line(x1, y1, x2, y2, ink, thick, new float[0]);
    }

    /** @param dashes lengths of dash and gap in turn; none for a whole line */
    public void line(float x1, float y1, float x2, float y2, Ink ink, float thick, float... dashes) {
        artifact(() -> {
            stroke(ink, thick);
            content.setLineDashPattern(dashes, 0);
            content.moveTo(x1, height - y1);
            content.lineTo(x2, height - y2);
            content.stroke();
            content.setLineDashPattern(new float[0], 0);
        });
    }

    public void fill(float x, float y, float wide, float high, Ink ink) {
        artifact(() -> {
            fill(ink);
            content.addRect(x, height - y - high, wide, high);
            content.fill();
        });
    }

    public void box(float x, float y, float wide, float high, Ink ink, float thick) {
        artifact(() -> {
            stroke(ink, thick);
            content.addRect(x, height - y - high, wide, high);
            content.stroke();
        });
    }

    /** A filled shape with a rim; points as x and y in turn. */
    public void polygon(Ink inside, Ink rim, float thick, float... points) {
        artifact(() -> {
            fill(inside);
            stroke(rim, thick);
            content.moveTo(points[0], height - points[1]);
            for (int i = 2; i < points.length; i += 2) {
                content.lineTo(points[i], height - points[i + 1]);
            }
            content.closePath();
            content.fillAndStroke();
        });
    }

    /** A filled circle with a rim, as four curves. */
    public void circle(Ink inside, Ink rim, float thick, float x, float top, float radius) {
        float bend = radius * 0.5523f;
        float y = height - top;
        artifact(() -> {
            fill(inside);
            stroke(rim, thick);
            content.moveTo(x + radius, y);
            content.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
            content.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
            content.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
            content.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
            content.closePath();
            content.fillAndStroke();
        });
    }

    /** What is drawn meanwhile stands on its head, turned around the middle of the page's width and a height. */
    public void upsideDown(float around, Runnable drawing) {
        attempt(() -> {
            content.saveGraphicsState();
            content.transform(new Matrix(-1, 0, 0, -1, width, 2 * (height - around)));
            drawing.run();
            content.restoreGraphicsState();
        });
    }

    void close() throws IOException {
        content.close();
    }
}
