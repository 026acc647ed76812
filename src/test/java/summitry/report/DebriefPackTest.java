package summitry.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.debrief.DebriefCard;
import summitry.debrief.ReviewPage;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DebriefPackTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    private static DebriefOrder order(Language language) {
        return new DebriefOrder(KTT, language, Paper.LETTER, "It ended so.",
                List.of(new DebriefCard(3, 2, "Round 2. A deed.", "The evidence.", "Why?", "So what?",
                        "And really?")),
                List.of(new ReviewPage(new PartyId("BRA"), List.of("Brazil wanted much."),
                        List.of(new ReviewPage.Line(true, "Brazil kept its word."))),
                        new ReviewPage(new PartyId("CHN"), List.of(), List.of())),
                Optional.of("In fact it was otherwise."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachDelegationHasAPageOfItsOwn(Language language) throws IOException {
        byte[] pdf = DebriefPack.of(order(language));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(3, read.getNumberOfPages());
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
    void theSameOrderGivesTheSameBytes(Language language) {
        assertArrayEquals(DebriefPack.of(order(language)), DebriefPack.of(order(language)));
    }
}
