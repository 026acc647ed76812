package summitry.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.draft.Draft;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables of spreadsheets of every kind, and texts that are none. */
@Execution(ExecutionMode.CONCURRENT)
class TableTest {
    @TempDir
    private Path home;

    private static List<String> fields(Table table, int row) {
        return table.rows().get(row).fields();
    }

    private static Misread.Kind only(Table table) {
        assertEquals(1, table.troubles().size(), table.troubles().toString());
        return table.troubles().getFirst().kind();
    }

    @Test
    void quotedFieldsHoldSeparatorsQuotesAndLines() {
        Table table = TableReader
                .read("\ufeffname,note\r\n\"A, B\",\"said \"\"no\"\"\nand left\"\r\n\r\nC,\r\n");
        assertEquals(List.of("A, B", "said \"no\"\nand left"), fields(table, 1));
        assertEquals(List.of("C", ""), fields(table, 2));
        assertEquals(5, table.rows().get(2).line());
        assertEquals(List.of(), table.troubles());
    }

    @Test
    void theSeparatorOfASpreadsheetIsSeen() {
        assertEquals(';', TableReader.read("a;b\n1,5;2\n").separator());
        assertEquals('\t', TableReader.read("a, b\tc\n").separator());
        assertEquals(',', TableReader.read("\"a;b;c\",d\n").separator());
        Table noted = TableReader.read("sep=;\na;b\n");
        assertEquals(List.of("a", "b"), fields(noted, 0));
        assertTrue(Amounts.read("1,5", TableReader.read("a;b").hasDecimalComma()).isPresent());
        assertFalse(Amounts.read("1,5", TableReader.read("a,b").hasDecimalComma()).isPresent());
    }

    @Test
    void whatIsNoTableIsTold() {
        assertEquals(Misread.Kind.EMPTY, only(TableReader.read(" \n ")));
        assertEquals(Misread.Kind.NO_TEXT, only(TableReader.read(new byte[]{'P', 'K', 3, 4, 0, 0})));
        assertEquals(Misread.Kind.NO_TEXT, only(TableReader.read(new byte[]{'a', (byte) 0xe9, ',', 'b'})));
        assertEquals(Misread.Kind.TOO_LARGE, only(TableReader.read(new byte[Table.MOST_BYTES + 1])));
        assertEquals(Misread.Kind.NO_FILE, only(TableReader.read(home.resolve("none.csv"))));
        assertEquals(Misread.Kind.UNREADABLE, only(TableReader.read(home)));
        assertEquals(Misread.Kind.OPEN_QUOTE, only(TableReader.read("a,b\n\"c,d\n")));
        assertEquals(List.of("a", "b"),
                fields(TableReader.read("\ufeffa\tb".getBytes(StandardCharsets.UTF_16BE)), 0));
    }

    @Test
    void hugeLinesAndManyRowsAreCutAndTold() {
        assertEquals(Misread.Kind.TOO_LONG, only(TableReader.read("a,b\n" + "x".repeat(2_000_000) + ",1\n")));
        Table wide = TableReader.read("a,".repeat(5_000) + "\n1,2\n");
        assertEquals(Misread.Kind.TOO_MANY_COLUMNS, only(wide));
        assertEquals(Table.MOST_COLUMNS, fields(wide, 0).size());
        Table long_ = TableReader.read("a\n".repeat(Table.MOST_ROWS + 5));
        assertEquals(Misread.Kind.TOO_MANY_ROWS, only(long_));
        assertEquals(Table.MOST_ROWS, long_.rows().size());
    }

    @Test
    void formulasAreMadeHarmlessAndNumbersStay() {
        String csv = TableWriter.csv(List.of(List.of("=1+1", "-5", "@x", "+a", "-2+3", "a\"b")));
        assertEquals("'=1+1,-5,'@x,'+a,'-2+3,\"a\"\"b\"\r\n", csv);
        String hostile = TableWriter.csv(List.of(List.of("=HYPERLINK(\"http://x\",\"y\")")));
        assertEquals("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n", hostile);
    }

    @Test
    void everyKindIsToldInBothLanguages() {
        for (Misread.Kind kind : Misread.Kind.values()) {
            for (Language language : Language.values()) {
                String said = new MisreadWords(Words.in(language))
                        .sentence(new Misread(3, 2, "salience", "abc\n".repeat(100), kind, "0\u2013100"));
                assertFalse(said.contains("{") || said.contains("\n"), said);
                assertTrue(said.length() < 260, said);
            }
        }
    }

    @Test
    void aThousandDamagedTablesAreAnsweredNotThrown() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        List<String> sound = List.of(PreferencesTable.csv(draft, Language.INDONESIAN),
                "state,resolution,vote\nUSA,A/RES/1,no\nIndonesia,A/RES/1,ya\nFiji,A/RES/2,2\n",
                "name;iso2;gdp\nKenya;KE;1,5\nPeru;PE;2\n");
        Damage damage = new Damage(20241115);
        for (int i = 0; i < 1_000; i++) {
            String text = damage.of(sound.get(i % sound.size()));
            Table table = TableReader.read(text.getBytes(StandardCharsets.UTF_8));
            Preview preview = PreferencesTable.preview(table, draft);
            assertTrue(preview.after().parties().size() >= draft.parties().size());
            VotesTable votes = VotesTable.of(table, draft);
            assertTrue(votes.rows() <= table.rows().size());
            CountriesTable countries = CountriesTable.of(table, draft);
            countries.preview(countries.indicators().keySet().stream().findFirst(), "a table");
            ValuesTable.of(table, draft, List.of());
        }
    }
}
