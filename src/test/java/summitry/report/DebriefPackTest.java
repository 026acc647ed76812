package summitry.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.SecretWords;
import summitry.debrief.DebriefCard;
import summitry.debrief.ReviewPage;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class DebriefPackTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    private static DebriefOrder order(Language language) {
        return new DebriefOrder(KTT, language, Paper.LETTER, "It ended so.",
                List.of(new DebriefCard(3, 2, "Round 2. A deed.", "The evidence.", "Why?", "So what?",
                        "And really?")),
                List.of(new ReviewPage(new PartyId("BRA"), "Brazil got much.",
                        Collections.nCopies(KTT.issues().size(), new ReviewPage.Result("Rules for artificial "
                                + "intelligence", "70", "55", "some way off, and beyond its mandate", "45")),
                        Collections.nCopies(ReviewPage.MOST_WORDS,
                                new ReviewPage.Line(true, "Brazil kept its word.".repeat(8)))),
                        new ReviewPage(new PartyId("CHN"), "China got little.", List.of(), List.of())),
                Optional.of("In fact it was otherwise."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachDelegationHasAPageOfItsOwn(Language language) throws IOException {
        byte[] pdf = DebriefPack.of(order(language));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(3, read.getNumberOfPages());
            ImageIO.write(new PDFRenderer(read).renderImageWithDPI(1, 80), "png", Files.createDirectories(
                    Path.of("target/screens")).resolve("paper-debrief-" + language.code() + ".png").toFile());
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            String first = text.getText(read);
            List.of("It ended so.", "The evidence.", "So what?", "In fact it was otherwise.")
                    .forEach(t -> assertTrue(first.contains(t), t));
            text.setStartPage(2);
            text.setEndPage(2);
            assertTrue(text.getText(read).contains("Brazil kept its word."));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAuthorsTellADelegationAloneIsOnNoPage(Language language) {
        DebriefOrder order = order(language);
        byte[] pdf = DebriefPack.of(new DebriefOrder(SecretWords.in(KTT), language, order.paper(),
                order.result(), order.cards(), order.pages(), order.known()));
        assertFalse(String.join(" ", Pages.texts(pdf)).contains(SecretWords.MARK));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameOrderGivesTheSameBytes(Language language) {
        assertArrayEquals(DebriefPack.of(order(language)), DebriefPack.of(order(language)));
    }
}
