package uk.org.waymark.verification.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final int KILLS = 30;

    @Test
    void eachCourseHasItsKillsAndEachKindOfFault() {
        courses().forEach(course -> {
            assertEquals(KILLS, course.faults().stream().filter(Fault::isADeath).count());
            assertEquals(EnumSet.allOf(Fault.class), EnumSet.copyOf(course.faults()));
        });
    }

    @Test
    void theDatabaseIsEndedTwiceAtMostBeforeEverythingStartsAnew() {
        courses().forEach(course -> {
            int ended = 0;
            for (Fault fault : course.faults()) {
                ended = fault == Fault.PRODUCT_KILLED ? 0 : ended + (fault.endsTheDatabase() ? 1 : 0);
                assertTrue(ended <= 2, course.toString());
            }
        });
    }

    @Test
    void aSeedGivesOneCourse() {
        assertEquals(Course.of(KILLS, new Random(2008)), Course.of(KILLS, new Random(2008)));
        assertNotEquals(Course.of(KILLS, new Random(2008)), Course.of(KILLS, new Random(2009)));
    }

    private static List<Course> courses() {
        return IntStream.range(0, 200)
                .mapToObj(seed -> Course.of(KILLS, new Random(seed)))
                .toList();
    }
}
