package summitry.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.json.Json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class CommandLineToolTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run ktt-2024 --seed x                                  | --seed
            run ktt-2024 --seed 99999999999999999999               | 9223372036854775807
            run ktt-2024 --rounds 0                                | 1 to 100
            run ktt-2024 --rounds 101                              | 1 to 100
            run ktt-2024 --rounds -3                               | 1 to 100
            run ktt-2024 --rulebook mars                           | summit, power, interests, institutions
            run ktt-2024 --format xml                              | text, json
            run nowhere                                            | ktt-2024, first-steps
            run src                                                | src
            run                                                    | SCENARIO
            run ktt-2024 --seeed 1                                 | --seeed
            run ktt-2024 --lang fr                                 | en, id
            fly                                                    | fly
            futures ktt-2024 --runs 0                              | 1 to 100000
            futures ktt-2024 --runs many                           | many
            futures ktt-2024 --threads 65                          | 1 to 64
            explain ktt-2024                                       | --seed
            explain ktt-2024 --seed 1 --round 9 --party CHN --issue AIGV | 1 to 8
            explain ktt-2024 --seed 1 --round 1 --party XXX --issue AIGV | CHN
            explain ktt-2024 --seed 1 --round 1 --party CHN --issue XXXX | AIGV
            validate                                               | FILE
            validate --play 0 scenarios/first-steps.json           | 1 to 100000
            validate --repairs scenarios/first-steps.json          | --play
            reality --seeds none                                   | none
            print ktt-2024                                         | --out
            print ktt-2024 --seats BRA,XXX --out target/p.pdf      | “XXX”; it must be one of: ARG
            print ktt-2024 --seats BRA,, --out target/p.pdf        | it must be one of: ARG
            print ktt-2024 --seats BRA,CHN,BRA --out target/p.pdf  | “BRA” more than once
            print ktt-2024 --paper a5 --out target/p.pdf           | a4, letter
            print ktt-2024 --level long --out target/p.pdf         | short, full
            print ktt-2024 --parts briefs,flags --out target/p.pdf | “flags”; it must be one of:
            print ktt-2024 --minutes 20 --out target/p.pdf         | 30 to 240
            print ktt-2024 --out target/no/such/folder/p.pdf       | Make the folder
            print ktt-2024 --out src                               | which is a folder
            print ktt-2024 --out README.md/p.pdf                   | there is no folder
            print nowhere --out target/p.pdf                       | ktt-2024, first-steps
            """)
    void wrongInputIsAnsweredWithASentence(String line, String part) {
        String sentence = Typed.wrong((line + (line.contains("--lang") ? "" : " --lang en")).split(" "));
        assertTrue(sentence.contains(part), sentence);
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertTrue(Typed.good("--help", "--lang", "en").contains("Commands"));
        assertTrue(Typed.good("--help", "--lang", "id").contains("Perintah"));
        for (String command : new String[]{"run", "futures", "explain", "validate", "print", "reality"}) {
            assertTrue(Typed.good(command, "--help", "--lang", "id").contains("Bahasa keluaran"), command);
        }
    }

    @Test
    void aPackIsWrittenAndTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pack.pdf");
        String told = Typed.good("print", "first-steps", "--seats", "LAK,DEL", "--paper", "letter", "--level",
                "full", "--junior", "--minutes", "45", "--out", file.toString(), "--lang", "en");
        assertTrue(told.contains("pack.pdf: ") && told.contains("for 2 delegations"), told);
        assertTrue(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(1, folder.toFile().list().length, "no draft is left");
    }

    @Test
    void briefsAloneComeWithoutAPageForTheTeacher(@TempDir Path folder) throws IOException {
        Path briefs = folder.resolve("briefs.pdf");
        Path more = folder.resolve("more.pdf");
        String one = Typed.good("print", "first-steps", "--seats", "LAK", "--one-sided", "--parts", "briefs",
                "--out", briefs.toString(), "--lang", "en");
        assertTrue(one.contains("briefs.pdf: 2 pages"), one);
        String two = Typed.good("print", "first-steps", "--seats", "LAK", "--one-sided", "--parts",
                "briefs, placard", "--out", more.toString(), "--lang", "en");
        assertTrue(two.contains("more.pdf: 4 pages"), two);
    }

    @Test
    void futuresAreTheSameOnAnyNumberOfThreads() throws JsonProcessingException {
        String one = Typed.good("futures", "ktt-2024", "--runs", "30", "--threads", "1", "--format", "json");
        assertEquals(one,
                Typed.good("futures", "ktt-2024", "--runs", "30", "--threads", "2", "--format", "json"));
        assertEquals(one,
                Typed.good("futures", "ktt-2024", "--runs", "30", "--threads", "7", "--format", "json"));
        JsonNode forecast = Json.mapper().readTree(one);
        assertEquals(30, forecast.path("runs").asInt());
        int endings = 0;
        for (JsonNode count : forecast.path("outcomes")) {
            endings += count.asInt();
        }
        assertEquals(30, endings);
        assertEquals(19, forecast.path("issues").size());
        for (JsonNode issue : forecast.path("issues")) {
            assertTrue(issue.path("text10").asDouble() <= issue.path("text90").asDouble());
            assertTrue(issue.path("adoptedShare").isNumber() && issue.path("textMean").isNumber());
        }
        assertTrue(forecast.path("tension").path("p10").asDouble() <= forecast.path("tension").path("p90")
                .asDouble());
    }

    @Test
    void theTermsOfAnExplanationAddUp() {
        String text = Typed.good("explain", "ktt-2024", "--seed", "1", "--round", "3", "--party", "CHN",
                "--issue",
                "AIGV", "--lang", "en");
        Matcher number = Pattern.compile("(?m)^\\S.*\\s{2,}([+\u2212]?)(\\d+\\.\\d)$").matcher(text);
        double sum = 0;
        double last = 0;
        int rows = 0;
        while (number.find()) {
            last = Double.parseDouble(number.group(2)) * (number.group(1).equals("\u2212") ? -1 : 1);
            sum += last;
            rows++;
        }
        assertTrue(rows > 3, text);
        assertEquals(last, sum - last, 0.051, text);
    }

    @Test
    void validateNamesThePlaceOfEveryProblem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"),
                "{\n  \"format\": 1,\n  \"colour\": 3\n}\n");
        Typed typed = Typed.command("validate", file.toString(), "--lang", "en");
        assertEquals(CommandLineTool.WRONG_INPUT, typed.exit());
        assertTrue(typed.out().contains(file + ":3:"), typed.out());
        assertTrue(typed.out().lines().count() > 5, typed.out());
        assertFalse(typed.out().contains("["), typed.out());
    }

    @Test
    void validateIsSilentAboutGoodFiles() {
        assertEquals("", Typed.good("validate", "scenarios/ktt-2024.json", "scenarios/first-steps.json"));
    }

    @Test
    void validateSaysWhatPlayShowsWithItsRuns() {
        assertEquals("", Typed.good("validate", "--play", "40", "scenarios/first-steps.json"));
        Typed typed = Typed.command("validate", "--play", "40", "--repairs", "scenarios/cancun2003.json",
                "scenarios/first-steps.json", "--lang", "en");
        assertEquals(CommandLineTool.WARNED, typed.exit(), typed.err());
        assertTrue(
                typed.out()
                        .contains("scenarios/cancun2003.json: Warning: No value of “Farm support” can pass"),
                typed.out());
        assertTrue(typed.out().contains("in 40 of 40 runs."), typed.out());
        assertTrue(typed.out().contains("  Leave room around the middle: in "), typed.out());
    }

    @Test
    void aBrokenFileIsNotPlayed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": 1\n}\n");
        Typed typed = Typed.command("validate", "--play", "40", file.toString(),
                "scenarios/ecemissions1989.json", "--lang", "en");
        assertEquals(CommandLineTool.WRONG_INPUT, typed.exit());
        assertTrue(typed.out().contains("ecemissions1989.json: Warning: Everything was adopted"),
                typed.out());
    }
}
