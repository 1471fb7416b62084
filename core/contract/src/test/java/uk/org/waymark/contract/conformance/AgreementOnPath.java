package uk.org.waymark.contract.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.theme.Theme;

/** Finds the agreement a theme belongs to on the test class path. */
final class AgreementOnPath {

    private AgreementOnPath() {}

    static Agreement find(ClassLoader loader, Theme theme) {
        String file = "agreements/" + theme.agreement() + ".xml";
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in == null) {
                throw new NoSuchElementException("There is no " + file + " on the test class path. If theme \""
                        + theme.id() + "\" belongs to an agreement of its own, put its file into src/test/resources/"
                        + "agreements; else correct the attribute agreement in indicators.xml");
            }
            return AgreementReader.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file, e);
        }
    }
}
