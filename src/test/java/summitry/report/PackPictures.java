package summitry.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import summitry.brief.ReadingLevel;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

/**
 * Pictures of a pack for looking, in {@code target/screens}, and how long a pack of ten seats takes. It is no test. Arguments:
 * scenario, level, junior (true or false), seats.
 */
public final class PackPictures {
    private static final int DOTS_PER_INCH = 80;

    private PackPictures() {}

    public static void main(String[] args) throws IOException {
        Scenario scenario = ScenarioLibrary.load(args.length > 0 ? args[0] : "ktt-2024");
        String level = args.length > 1 ? args[1] : "short";
        boolean junior = args.length > 2 && Boolean.parseBoolean(args[2]);
        List<PartyId> seats = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            seats.add(new PartyId(args[i]));
        }
        if (seats.isEmpty()) {
            scenario.parties().stream().limit(2).forEach(p -> seats.add(p.id()));
        }
        for (Language language : Language.values()) {
            Paper paper = language == Language.ENGLISH ? Paper.LETTER : Paper.A4;
            pictures(PackOrder.whole(scenario, seats, language, paper,
                    level.equals("full") ? ReadingLevel.FULL : ReadingLevel.SHORT, junior,
                    summitry.classroom.RunSheet.lasting(90).slots().stream()
                            .map(s -> new RunSheetLine(
                                    Words.in(language).get("teach.phase." + s.phase().key()),
                                    Words.in(language).get("teach.phase." + s.phase().key() + ".what"),
                                    s.minutes()))
                            .toList()));
        }
    }

    private static void pictures(PackOrder order) throws IOException {
        long start = System.nanoTime();
        Printed printed = PrintPack.of(order);
        System.out.printf(Locale.ROOT, "%s %s %s: %d pages, %d kB, %.0f ms%n", order.scenario().id(),
                order.language(), order.paper(), printed.pages(), printed.pdf().length / 1024,
                (System.nanoTime() - start) / 1e6);
        Path folder = Files.createDirectories(Path.of("target/screens"));
        Files.write(folder.resolve("paper-" + order.language().code() + ".pdf"), printed.pdf());
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            picture(renderer, order, "front", 1, folder);
            for (Section section : printed.sections()) {
                for (int page = section.first(); page <= section.last(); page++) {
                    picture(renderer, order, section.title().toLowerCase(Locale.ROOT).replace(' ', '-'), page,
                            folder);
                }
            }
        }
    }

    private static void picture(PDFRenderer renderer, PackOrder order, String part, int page, Path folder)
            throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH);
        ImageIO.write(image, "png", folder.resolve("paper-%s-%s-%s-%d.png".formatted(part,
                order.language().code(), order.paper().key(), page)).toFile());
    }
}
