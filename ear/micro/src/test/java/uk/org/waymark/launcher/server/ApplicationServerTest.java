package uk.org.waymark.launcher.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import uk.org.waymark.launcher.settings.LaunchFault;

class ApplicationServerTest {
    @Test
    void aMachineThatDoesNotKnowItsOwnNameIsToldInOneSentence() {
        LaunchFault fault = assertThrows(
                LaunchFault.class,
                () -> ApplicationServer.requireNamedMachine(() -> {
                    throw new UnknownHostException("council-lx7: council-lx7: Name or service not known");
                }));

        assertEquals(
                "This machine is called 'council-lx7' and knows no address of that name, which the server asks for."
                        + " Add a line '127.0.1.1 council-lx7' to /etc/hosts, then start again.",
                fault.getMessage());
    }

    @Test
    void anyOtherMachineStarts() {
        assertDoesNotThrow(() -> ApplicationServer.requireNamedMachine(InetAddress::getLoopbackAddress));
    }
}
