package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

class RunHeaderTest {
    @Test
    void theProgramCallsItselfAsItsBuildDoes() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<artifactId>summitry</artifactId>\n  <version>" + RunHeader.PROGRAM + "-")
                || pom.contains("<artifactId>summitry</artifactId>\n  <version>" + RunHeader.PROGRAM + "<"),
                RunHeader.PROGRAM);
    }
}
