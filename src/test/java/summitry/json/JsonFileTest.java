package summitry.json;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.json.Trouble.Expected;
import summitry.json.Trouble.Kind;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JsonFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyValueKnowsItsPlace() {
        Document document = read("{\"a\": [1, \"x\",\n  true,\r\n null],\r \"ü\": {}}");
        assertEquals(List.of(), document.troubles());
        JsonAt.ObjectAt top = assertInstanceOf(JsonAt.ObjectAt.class, document.top().orElseThrow());
        JsonAt.ListAt list = assertInstanceOf(JsonAt.ListAt.class, top.fields().getFirst().value());
        assertEquals(List.of(new JsonAt.NumberAt(new Place(1, 8), 1, "1"),
                new JsonAt.TextAt(new Place(1, 11), "x"), new JsonAt.TruthAt(new Place(2, 3), true),
                new JsonAt.NothingAt(new Place(3, 2))), list.items());
        assertEquals(new JsonAt.Field(new Place(4, 2), "ü", new JsonAt.ObjectAt(new Place(4, 7), List.of())),
                top.fields().get(1));
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        assertEquals(List.of(trouble(1, 13, "b", new Kind.RepeatedField("b", 1))),
                read("{\"b\": \"äö\", \"b\": 2}").troubles());
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertEquals(List.of(trouble(1, 1, "", new Kind.TooLarge(52_428_800, Limits.FILE_BYTES))),
                JsonFile.read(file).troubles());
    }

    @Test
    void bytesBeyondTheLimitAreRefused() {
        assertInstanceOf(Kind.TooLarge.class,
                JsonFile.read(new byte[Limits.FILE_BYTES + 1]).troubles().getFirst().kind());
    }

    @Test
    void nestingOfTenThousandIsRefusedWhereItIsTooDeep() {
        Document document = read("[".repeat(10_000) + "]".repeat(10_000));
        assertEquals(Optional.empty(), document.top());
        assertEquals(List.of(trouble(1, 51, "[0]".repeat(50), new Kind.TooDeep(50))), document.troubles());
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        assertEquals(List.of(), read("[".repeat(50) + "]".repeat(50)).troubles());
    }

    @Test
    void objectsAreCountedAsWell() {
        assertEquals(new Kind.TooDeep(50), read("{\"a\":".repeat(10_000)).troubles().getFirst().kind());
    }

    @Test
    void aFileThatIsCutAfterACommaEndsEarly() {
        for (String text : List.of("{\"a\": [1,\n", "{\"a\": [\n", "{\"a\":\n")) {
            assertEquals(new Kind.EndsEarly(1), read(text).troubles().getLast().kind(), text);
        }
    }

    @Test
    void emptyAndBlankFilesAreEmpty() {
        for (String text : List.of("", " ", "\n\n", "\ufeff", "\ufeff\n")) {
            assertEquals(List.of(trouble(1, 1, "", new Kind.Empty())), read(text).troubles());
        }
    }

    @Test
    void everyBadByteHasItsPlaceAndTheRestIsReadOn() {
        byte[] bytes = "{\"a\": \"é\",\n \"b\": \"xé\",\n \"a\": 1}".getBytes(ISO_8859_1);
        assertEquals(List.of(trouble(1, 8, "", new Kind.BadByte(0xe9)),
                trouble(2, 9, "", new Kind.BadByte(0xe9)),
                trouble(3, 2, "a", new Kind.RepeatedField("a", 1))),
                JsonFile.read(bytes).troubles());
    }

    @Test
    void aFileOfNoTextIsNotReadOnForEver() {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 0xff);
        assertEquals(List.of(trouble(1, 1, "", new Kind.NoText())), JsonFile.read(bytes).troubles());
    }

    @Test
    void aTruncatedLastCharacterIsABadByte() {
        assertEquals(new Kind.BadByte(0xc3),
                JsonFile.read(new byte[]{'[', ']', (byte) 0xc3}).troubles().getFirst().kind());
    }

    @Test
    void otherEncodingsAreNamed() {
        Charset utf32 = Charset.forName("UTF-32BE");
        for (String mark : List.of("", "\ufeff")) {
            assertEquals(new Kind.OtherEncoding("UTF-16"), kind((mark + "{}").getBytes(UTF_16LE)));
            assertEquals(new Kind.OtherEncoding("UTF-16"), kind((mark + "{}").getBytes(UTF_16BE)));
            assertEquals(new Kind.OtherEncoding("UTF-32"), kind((mark + "{}").getBytes(utf32)));
            assertEquals(new Kind.OtherEncoding("UTF-32"),
                    kind((mark + "{}").getBytes(Charset.forName("UTF-32LE"))));
        }
    }

    @Test
    void aFileThatEndsEarlySaysWhatWasOpen() {
        assertEquals(List.of(trouble(3, 11, "b[1]", new Kind.EndsEarly(3))),
                read("{\"a\": 1,\n\"b\": [1,\n  {\"c\": 12\n\n").troubles());
        assertEquals(new Kind.EndsEarly(1), read("{\"a\": \"never closed").troubles().getFirst().kind());
        assertEquals(new Kind.EndsEarly(1), read("{\"a\"").troubles().getFirst().kind());
    }

    @Test
    void aFileOfOtherKindIsNoJson() {
        assertEquals(List.of(trouble(1, 1, "", new Kind.Unexpected("<", Expected.VALUE))),
                read("<html>\n</html>").troubles());
        assertEquals(List.of(trouble(2, 1, "", new Kind.Unexpected("year", Expected.VALUE))),
                read("\nyear: 2024").troubles());
    }

    @Test
    void longTextsAreRefusedAtTheirPlace() {
        String text = "x".repeat(20_001);
        assertEquals(List.of(trouble(1, 2, "[0]", new Kind.TextTooLong(20_001, 20_000)),
                trouble(1, 20_006, "[1]", new Kind.NumberTooLong(41, 40))),
                read("[\"" + text + "\"," + "9".repeat(41) + "]").troubles());
        assertEquals(List.of(), read("[\"" + "x".repeat(20_000) + "\"," + "9".repeat(40) + "]").troubles());
    }

    @Test
    void aMillionDigitsAreNoBurden() {
        assertEquals(new Kind.NumberTooLong(1_000_000, 40),
                read("[" + "7".repeat(1_000_000) + "]").troubles().getFirst().kind());
    }

    @Test
    void filesThatCannotBeReadAreTroublesToo() throws IOException {
        assertEquals(new Kind.NoFile(),
                JsonFile.read(folder.resolve("none.json")).troubles().getFirst().kind());
        assertEquals(new Kind.IsFolder(), JsonFile.read(folder).troubles().getFirst().kind());
        Path odd = Files.writeString(folder.resolve("file"), "{}").resolve("below");
        assertEquals(1, JsonFile.read(odd).troubles().size());
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        assertEquals(new Kind.NotAllowed(), JsonFile.read(file).troubles().getFirst().kind());
    }

    @Test
    void aDeviceWithoutEndIsRefused() {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero), "no such device here");
        assertTrue(JsonFile.read(zero).top().isEmpty());
    }

    private static Kind kind(byte[] bytes) {
        return JsonFile.read(bytes).troubles().getFirst().kind();
    }

    private static Document read(String text) {
        return JsonFile.read(text.getBytes(UTF_8));
    }

    private static Trouble trouble(int line, int column, String path, Kind kind) {
        return new Trouble(new Place(line, column), path, kind);
    }
}
