package uk.org.waymark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartGarbageTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void theRoomOfWhatIsNotUsedAnyMoreIsGivenBack() {
        List<byte[]> ofTheStart = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ofTheStart.add(new byte[MEBIBYTE - 1024]);
        }
        long full = Runtime.getRuntime().totalMemory();
        String before = mostFree();
        assertEquals(200, ofTheStart.size());
        ofTheStart.clear();

        StartGarbage.giveBack();

        long left = Runtime.getRuntime().totalMemory();
        assertTrue(left < full - 100L * MEBIBYTE, left + " is left of " + full);
        assertEquals(before, mostFree(), "later the heap grows and shrinks as ever");
    }

    private static String mostFree() {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("MaxHeapFreeRatio")
                .getValue();
    }
}
