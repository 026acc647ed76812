package summitry.ui.app;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FailureReportTest {
    private static final Instant THEN = Instant.parse("2024-11-18T10:42:00Z");

    @Test
    void saysWhenOnWhatAndWhere() {
        String text = FailureReport.of(THEN, new IllegalStateException("a text is missing")).text();
        assertTrue(text.startsWith("Summitry, Java "), text);
        assertTrue(text.contains("errors: 1\n\n2024-11-18T10:42:00Z\n"
                + "java.lang.IllegalStateException: a text is missing\n    at "), text);
        assertTrue(text.contains(getClass().getName()), text);
    }

    @Test
    void manyErrorsAreCountedAndAFewTold() {
        FailureReport report = FailureReport.of(THEN, new IllegalStateException("0"));
        for (int i = 1; i < 1000; i++) {
            report = report.with(THEN, new IllegalStateException("number " + i));
        }
        assertEquals(1000, report.count());
        assertEquals(FailureReport.MOST, report.errors().size());
        assertTrue(report.text().contains("errors: 1000\n"));
        assertFalse(report.text().contains("number " + FailureReport.MOST));
    }

    @Test
    void theHomeDirectoryIsNotNamed() {
        String home = System.getProperty("user.home");
        String text = FailureReport.of(THEN, new IllegalStateException(home + "/Summitry/runs")).text();
        assertTrue(text.contains("~/Summitry/runs") && !text.contains(home + "/Summitry"), text);
    }
}
