package uk.org.waymark.ledger.sample.invention;

import java.math.BigDecimal;
import java.util.Random;

/**
 * The chance that moves invented figures and days. It depends on a seed and on what it is asked about and on nothing
 * else, so that the same sample is the same figures on every machine and in any order.
 */
record Sway(long seed) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int THOUSAND = 1000;

    /** One of the numbers from 0 up to, and without, a limit. */
    int below(int limit, Object... about) {
        long place = seed;
        for (Object part : about) {
            place = place * SPREAD + part.toString().hashCode();
        }
        return new Random(place ^ (place >>> 29)).nextInt(limit);
    }

    /** A factor of one, more or less by up to so many per cent. */
    BigDecimal around(BigDecimal percent, Object... about) {
        BigDecimal part = BigDecimal.valueOf(below(2 * THOUSAND + 1, about) - THOUSAND, 3);
        return BigDecimal.ONE.add(part.multiply(percent).movePointLeft(2));
    }
}
