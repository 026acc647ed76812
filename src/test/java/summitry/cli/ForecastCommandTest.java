package summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ForecastCommandTest {
    private static final String HEADS = "actor,capability,issue,position,salience\n";

    @TempDir
    private Path folder;

    private String file(String text) {
        try {
            Path file = folder.resolve("cases.csv");
            Files.writeString(file, text);
            return file.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String shipped(String name) {
        try (var in = ForecastCommandTest.class.getResourceAsStream("/summitry/forecast/" + name)) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Test
    void everyModelGivesOneRowAnIssueWithSixDecimals() {
        assertEquals("""
                issue,model,forecast
                emission_delay_years,compromise,7.389956
                emission_delay_years,median,7.000000
                emission_delay_years,nash,7.389819
                emission_delay_years,challenge,7.000000
                emission_delay_years,exchange,7.389956
                emission_delay_years,election,7.512906
                emission_delay_years,summit,7.389956
                """, Typed.good("forecast", shipped("emission.csv")).replace("\r\n", "\n"));
    }

    @Test
    void aScenarioIsTakenInThePlaceOfATable() {
        List<String> shipped = lines(Typed.good("forecast", "ecemissions1989", "--model", "compromise"));
        List<String> file = lines(Typed.good("forecast", "scenarios/ecemissions1989.json", "--model",
                "compromise"));
        assertEquals(shipped, file);
        assertTrue(shipped.get(1).matches("[A-Z0-9]+,compromise,\\d+\\.\\d{6}"), shipped.toString());
    }

    @Test
    void aScenarioFileThatIsNotThereIsToldByItsName() {
        assertTrue(Typed.wrong("forecast", "no-such.json").contains("no-such.json"));
    }

    @Test
    void aTraceOfPositionsGoesRoundByRound() {
        List<String> lines = lines(Typed.good("forecast", shipped("emission.csv"), "--trace", "positions",
                "--rounds", "1"));
        assertEquals("round,stage,issue,actor,position", lines.getFirst());
        assertEquals(21, lines.size());
        assertEquals("1,preference,emission_delay_years,Belgium,8.415932", lines.get(12));
    }

    @Test
    void aTraceOfExchangesTellsEveryDeal() {
        List<String> lines = lines(Typed.good("forecast", shipped("ringroad.csv"), "--trace", "exchanges"));
        assertEquals(40, lines.size());
        assertEquals("1,1,1.973684210526,Willems,extra-investering,25.000000,100.000000,"
                + "Wcentr,tolheffing-binnenstad,0.000000,61.051174", lines.get(1));
    }

    @Test
    void votesOfTheExchangeStandBesideWhatIsWanted() {
        List<String> lines = lines(Typed.good("forecast", shipped("ringroad.csv"), "--model", "exchange",
                "--trace", "positions"));
        assertTrue(lines.contains("1,preference,tolheffing-binnenstad,Wcentr,0.000000"));
        assertTrue(lines.contains("1,voting,tolheffing-binnenstad,Wcentr,100.000000"));
    }

    @Test
    void columnsMayComeInAnyOrderAndAnActorMayHaveNoView() {
        String file = file("issue,salience,position,actor,capability\nx,50,0,a,1\nx,50,100,b,3\nx,,,c,9\n");
        assertEquals("issue,model,forecast\nx,compromise,75.000000\n",
                Typed.good("forecast", file, "--model", "compromise").replace("\r\n", "\n"));
    }

    @Test
    void anIssueWithoutAnyViewHasNone() {
        String out = Typed.good("forecast", file(HEADS + "a,1,x,,\na,1,y,5,10\n"), "--model", "nash");
        assertTrue(out.contains("x,nash,none"), out);
    }

    @Test
    void textEndsWithWhatItIs() {
        String out = Typed.good("forecast", shipped("emission.csv"), "--format", "text");
        assertTrue(out.contains("Model output."), out);
    }

    @Test
    void everyWrongRowIsToldWithFileLineColumnAndReason() {
        String file = file(HEADS
                + "a,-1,x,0,100\nb,1,x,140,100\nc,1,x,,3\nd,1,y,foo,10\na,1,y,4,4\na,1,y,5,4\n,1,y,5,4\n");
        String err = Typed.wrong("forecast", file);
        assertTrue(err.contains(file + ":2:2: ") && err.contains("capability"), err);
        assertTrue(err.contains(file + ":3:4: ") && err.contains("140") && err.contains("0–100"), err);
        assertTrue(err.contains(file + ":4:4: "), err);
        assertTrue(err.contains(file + ":5:4: ") && err.contains("foo"), err);
        assertTrue(err.contains(file + ":7:1: "), err);
        assertTrue(err.contains(file + ":8:1: "), err);
        assertEquals(6, lines(err).size());
    }

    @Test
    void scalesThatDoNotFitAreTold() {
        String heads = "actor,capability,issue,position,salience,issue_min,issue_max\n";
        assertTrue(Typed.wrong("forecast", file(heads + "a,1,x,4,9,7,3\n")).contains(":2:7: "));
        assertTrue(
                Typed.wrong("forecast", file(heads + "a,1,x,4,9,3,7\nb,1,x,4,9,3,8\n")).contains(":3:6: "));
        assertTrue(Typed.wrong("forecast", file(heads + "a,1,x,4,9,3,\n")).contains(":2:7: "));
    }

    @Test
    void whatIsNoTableOrNoChoiceIsTold() {
        assertTrue(Typed.wrong("forecast", file("actor,issue,position\na,x,1\n")).contains("capability"));
        assertTrue(Typed.wrong("forecast", file("")).contains(":1:1: "));
        assertTrue(Typed.wrong("forecast", file(HEADS)).contains(":1:1: "));
        assertTrue(Typed.wrong("forecast", folder.resolve("none.csv").toString()).contains("none.csv"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "oracle").contains("oracle"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--rounds", "0").contains("--rounds"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "nash", "--trace", "exchanges")
                .contains("nash"));
    }
}
