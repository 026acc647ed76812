package summitry.ui.editor;

import summitry.report.BriefPrinter;
import summitry.text.Numbers;
import summitry.text.Words;

/** What came of printing briefs, in words. */
final class BriefsAnswer {
    private BriefsAnswer() {}

    static String of(BriefPrinter.Result result, boolean isOneFile, Words words) {
        Numbers numbers = new Numbers(words.language());
        String pages = numbers.whole(result.pages());
        String files = numbers.whole(result.files());
        String place = result.place().toAbsolutePath().toString();
        String done;
        if (isOneFile) {
            done = result.isWhole()
                    ? words.get("editor.briefs.done.file", pages, place)
                    : words.get("editor.briefs.stopped");
        } else {
            done = words.get(result.isWhole() ? "editor.briefs.done.folder" : "editor.briefs.stopped.folder",
                    files, pages, place);
        }
        return result.lacking().isEmpty()
                ? done
                : done + " " + words.get("editor.briefs.lacking", String.join(" ", result.lacking()));
    }
}
