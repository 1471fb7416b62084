package uk.org.waymark.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a start leaves behind in memory: the descriptors that were parsed, the classes that were looked through. Java keeps
 * the room for it as long as nobody asks, some hundred megabytes. Given back once, the heap grows again as far as people's
 * requests need it.
 */
final class StartGarbage {
    /** A heap of this size is worth half a second of work. */
    private static final long WORTHWHILE = 256L << 20;

    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";

    private StartGarbage() {}

    /** Gives it back while the server already answers. */
    static void giveBackSoon() {
        if (Runtime.getRuntime().totalMemory() > WORTHWHILE) {
            Thread thread = new Thread(StartGarbage::giveBack, "waymark-start-garbage");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Lets Java keep little room beyond what is used, this once. */
    static void giveBack() {
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            String least = java.getVMOption(LEAST_FREE).getValue();
            String most = java.getVMOption(MOST_FREE).getValue();
            java.setVMOption(LEAST_FREE, "10");
            java.setVMOption(MOST_FREE, "30");
            System.gc();
            java.setVMOption(MOST_FREE, most);
            java.setVMOption(LEAST_FREE, least);
        } catch (IllegalArgumentException without) {
            // A collector that has no such ratios sizes its heap by itself.
            System.gc();
        }
    }
}
