package summitry.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The one factory and the one mapper, with the limits of the program. Safe for any thread. */
public final class Json {
    // The limits on texts and numbers are checked where the place is known; here only memory is guarded.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2 * Limits.DEPTH)
                    .maxStringLength(Limits.FILE_BYTES).maxNameLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES).build())
            // NaN and Infinity are read in order to be refused at their place, together with other problems.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private Json() {}

    /** For JSON that the program prints. */
    public static JsonMapper mapper() {
        return Mapper.ONLY;
    }

    static JsonParser parser(char[] text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Made when it is first asked for: reading a scenario needs no mapper, and a window opens sooner without it. */
    private static final class Mapper {
        private static final JsonMapper ONLY = JsonMapper.builder(FACTORY).build();
    }
}
