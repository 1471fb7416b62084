package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ContractVersionTest {

    @Test
    void theThemesOfTheTreeAreBuiltForThisContract() throws IOException {
        String parent = Files.readString(Path.of("..", "..", "plugins", "pom.xml"));

        assertTrue(parent.contains("<Waymark-Contract>" + ContractVersion.CURRENT + "</Waymark-Contract>"));
    }
}
