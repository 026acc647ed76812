package summitry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.forecast.Parameter;
import summitry.forecast.Parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

    private String scenario(UnaryOperator<String> change) {
        try {
            Path file = folder.resolve("scenario.json");
            Files.writeString(file,
                    change.apply(Files.readString(Path.of("scenarios/ecemissions1989.json"))));
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
    void aTraceOfExternalitiesTellsWhatEveryDealDoesToTheOthers() {
        List<String> lines = lines(
                Typed.good("forecast", shipped("ringroad.csv"), "--trace", "externalities"));
        assertEquals("round,sequence,actor,externality", lines.getFirst());
        assertEquals(1 + 39 * 8, lines.size());
        assertTrue(lines.stream().skip(1).noneMatch(line -> line.matches("1,1,(Willems|Wcentr),.*")));
        assertTrue(lines.stream().anyMatch(line -> line.contains(",-")), "nobody loses by any deal");
        assertTrue(wrongSet("--trace", "externalities", "--model", "challenge").contains("exchange"));
        assertTrue(wrongSet("--trace", "deals").contains("positions, exchanges, externalities"));
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
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "median", "--rounds", "3")
                .contains("challenge, exchange"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "challenge", "--weights", "c")
                .contains("--weights"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "nash", "--preset", "printed")
                .contains("--preset"));
        assertTrue(Typed.wrong("forecast", shipped("emission.csv"), "--model", "nash", "--trace", "exchanges")
                .contains("nash"));
    }

    private String set(String name) {
        List<String> lines = lines(Typed.good("forecast", shipped("ringroad.csv"), "--model",
                name.substring(0, name.indexOf('.')), "--set", name));
        return String.join("\n", lines);
    }

    @Test
    void aParameterIsSetByItsNameAndTheShorthandsAreTheSame() {
        String usual = Typed.good("forecast", shipped("ringroad.csv"), "--model", "challenge");
        assertNotEquals(usual.strip(), set("challenge.order=enforced"));
        assertEquals(Typed.good("forecast", shipped("ringroad.csv"), "--model", "median", "--weights", "c")
                .strip(), set("median.weights=c"));
        assertEquals(
                Typed.good("forecast", shipped("ringroad.csv"), "--model", "challenge", "--preset",
                        "printed"),
                Typed.good("forecast", shipped("ringroad.csv"), "--model", "challenge", "--set",
                        "challenge.chances=pair", "--set", "challenge.risk=each", "--set",
                        "challenge.order=least", "--set", "challenge.capitulation=on"));
        assertEquals(usual, Typed.good("forecast", shipped("ringroad.csv"), "--model", "challenge",
                "--preset", "printed", "--set", "challenge.chances=global", "--set", "challenge.risk=own",
                "--set", "challenge.order=code", "--set", "challenge.capitulation=off"));
    }

    @Test
    void aSetParameterCountsInATraceAsWell() {
        assertEquals(Typed.good("forecast", shipped("emission.csv"), "--trace", "positions", "--rounds", "2"),
                Typed.good("forecast", shipped("emission.csv"), "--trace", "positions", "--set",
                        "challenge.rounds=2"));
        assertTrue(wrongSet("--trace", "positions", "--set", "exchange.rounds=2").contains("exchange"));
    }

    private String wrongSet(String... rest) {
        List<String> args = new ArrayList<>(List.of("forecast", shipped("emission.csv")));
        args.addAll(List.of(rest));
        return Typed.wrong(args.toArray(String[]::new));
    }

    @Test
    void whatCannotBeSetIsToldWithWhatCan() {
        assertTrue(wrongSet("--set", "challenge.order").contains("NAME=VALUE"));
        String unknown = wrongSet("--set", "challenge.mood=bad");
        assertTrue(unknown.contains("challenge.mood") && unknown.contains("challenge.order"), unknown);
        String choice = wrongSet("--set", "challenge.order=nearest");
        assertTrue(choice.contains("nearest") && choice.contains("code, least, least-of-all, enforced"),
                choice);
        String whole = wrongSet("--set", "challenge.rounds=2.5");
        assertTrue(whole.contains("2.5") && whole.contains("1") && whole.contains("1000"), whole);
        String number = wrongSet("--set", "election.risk=-2");
        assertTrue(number.contains("-2") && number.contains("-1") && number.contains("to 1"), number);
        assertTrue(wrongSet("--model", "nash", "--set", "election.risk=0.5").contains("--model election"));
        String twice = wrongSet("--set", "election.risk=0.5", "--set", "election.risk=0.6");
        assertTrue(twice.contains("election.risk"), twice);
        String idle = wrongSet("--set", "nash.reference=30");
        assertTrue(idle.contains("nash.disagreement=reference"), idle);
        assertTrue(wrongSet("--set", "nash.disagreement=reference", "--set", "nash.loss=2")
                .contains("nash.disagreement=loss"));
    }

    @Test
    void ofAScenarioEitherWordsOrWishesAreRead() {
        String said = "\"ideal\": 0, \"stated\": 50,";
        String scenario = scenario(text -> text.replaceFirst("\"ideal\": 0,", said));
        String stated = Typed.good("forecast", scenario, "--model", "compromise");
        assertEquals(stated, Typed.good("forecast", scenario, "--model", "compromise", "--positions",
                "stated"));
        assertEquals(Typed.good("forecast", "ecemissions1989", "--model", "compromise"),
                Typed.good("forecast", scenario, "--model", "compromise", "--positions", "wanted"));
        assertNotEquals(stated, Typed.good("forecast", scenario, "--model", "compromise", "--positions",
                "wanted"));
        assertTrue(Typed.wrong("forecast", "ktt-2024", "--positions", "secret").contains("stated, wanted"));
        assertTrue(wrongSet("--positions", "wanted").contains("emission.csv"));
    }

    @Test
    void theHelpTellsEveryParameterWithItsRangeAndDefault() {
        for (String language : List.of("en", "id")) {
            String help = Typed.good("forecast", "--help", "--lang", language);
            for (Parameter<?> parameter : Parameters.all()) {
                assertTrue(help.lines().anyMatch(("  " + parameter.name())::equals), parameter.name());
            }
            assertTrue(help.contains(language.equals("en")
                    ? "1 to 1000 (default 10)"
                    : "1 sampai 1000 (bawaan 10)"), help);
            assertTrue(help.contains("least-of-all: "), help);
        }
    }
}
