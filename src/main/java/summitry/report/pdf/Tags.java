package summitry.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a document for reading aloud: headings and paragraphs in the order in which they were set. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<COSArray> byPage = new ArrayList<>();
    private boolean begun;
    private PDStructureElement current = whole;
    private PDPage place = new PDPage();

    Tags(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
    }

    void open(PDPage page) {
        page.setStructParents(byPage.size());
        byPage.add(new COSArray());
    }

    /** The lines that follow belong to one paragraph, until the next call. */
    void paragraph() {
        begun = false;
    }

    /** The number of the next piece of a page; it belongs to the current paragraph. */
    int next(PDPage page, String type) {
        if (!begun || !place.equals(page)) {
            current = new PDStructureElement(type, whole);
            current.setPage(page);
            whole.appendKid(current);
            begun = true;
            place = page;
        }
        COSArray pieces = byPage.get(page.getStructParents());
        pieces.add(current);
        current.appendKid(pieces.size() - 1);
        return pieces.size() - 1;
    }

    /** Writes the way back from pieces to paragraphs, once all pages are drawn. */
    void finish() {
        Map<Integer, PDParentTreeValue> back = new TreeMap<>();
        for (int i = 0; i < byPage.size(); i++) {
            back.put(i, new PDParentTreeValue(byPage.get(i)));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(back);
        root.setParentTree(tree);
        root.setParentTreeNextKey(byPage.size());
    }
}
