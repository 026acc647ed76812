package summitry.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the typeface in one document. Only the letters that are used get into the file. */
final class Typeface {
    private static final float THOUSAND = 1000;

    private final PDType0Font font;
    // Only ever asked by key, so its order can reach no result.
    private final Map<Integer, Float> widths = new HashMap<>();

    Typeface(PDDocument document, Face face) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("typeface (%s) is missing.".formatted(face.resource()));
            }
            TrueTypeFont letters = new TTFParser().parseEmbedded(in);
            // Looking for ligatures takes a hundred times as long as all the rest, and would make texts hard to search.
            letters.setEnableGsub(false);
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int letter) {
        return font.getCmapLookup().getGlyphId(letter) != 0;
    }

    /** Width of a letter that it has, at size 1. */
    float width(int letter) {
        return widths.computeIfAbsent(letter, code -> {
            try {
                return font.getStringWidth(Character.toString(code)) / THOUSAND;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
