package uk.org.waymark.verification.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The faults of one drill in their order: so many kills, what befalls the database between them, and each kind once. */
record Course(List<Fault> faults) {
    /** The launcher starts its database five times within ten minutes, and a full disk may need more than one start. */
    private static final int STARTS_IN_A_ROW = 2;

    Course {
        faults = List.copyOf(faults);
    }

    /** Draws a course; the same chance gives the same one. */
    static Course of(int kills, Random random) {
        List<Fault> kinds = Arrays.asList(Fault.values());
        List<Fault> drawn = new ArrayList<>(kinds);
        Collections.shuffle(drawn, random);
        while (drawn.stream().filter(Fault::isADeath).count() < kills) {
            Fault fault = kinds.get(random.nextInt(kinds.size()));
            drawn.add(
                    fault.endsTheDatabase() && startsAtTheEnd(drawn) == STARTS_IN_A_ROW ? Fault.PRODUCT_KILLED : fault);
        }
        return new Course(drawn);
    }

    /** How often the database was ended since the last new start of everything. */
    private static long startsAtTheEnd(List<Fault> drawn) {
        return drawn.subList(drawn.lastIndexOf(Fault.PRODUCT_KILLED) + 1, drawn.size()).stream()
                .filter(Fault::endsTheDatabase)
                .count();
    }
}
