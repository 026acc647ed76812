package summitry.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a PDF as a reader's program finds them. */
final class Pages {
    /** A run of letters on a page; places count from the upper left corner. */
    record Run(int page, String text, float left, float top, float right, float bottom, float width,
            float height) {
        boolean overlaps(Run other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 0.5
                    && Math.min(bottom, other.bottom) - Math.max(top, other.top) > 0.5;
        }
    }

    private Pages() {}

    /** The text of each page, with single blanks. */
    static List<String> texts(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<String> pages, Section section) {
        return String.join(" ", pages.subList(section.first() - 1, section.last()));
    }

    /** Every run of letters with its box: x-height and descent, not the whole line. */
    static List<Run> runs(byte[] pdf) {
        List<Run> runs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    float left = Float.MAX_VALUE;
                    float right = 0;
                    float top = Float.MAX_VALUE;
                    float bottom = 0;
                    for (TextPosition letter : letters) {
                        float size = letter.getFontSizeInPt();
                        boolean stands = letter.getTextMatrix().getScalingFactorX() > 0
                                && letter.getTextMatrix().getScaleX() > 0;
                        float wide = letter.getWidthDirAdj();
                        left = Math.min(left, stands ? letter.getX() : letter.getX() - wide);
                        right = Math.max(right, stands ? letter.getX() + wide : letter.getX());
                        top = Math.min(top, stands ? letter.getY() - 0.72f * size : letter.getY());
                        bottom = Math.max(bottom, stands ? letter.getY() : letter.getY() + 0.72f * size);
                    }
                    runs.add(new Run(getCurrentPageNo(), text, left, top, right, bottom,
                            getCurrentPage().getMediaBox().getWidth(),
                            getCurrentPage().getMediaBox().getHeight()));
                }
            }.getText(document);
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
