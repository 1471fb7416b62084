package uk.org.waymark.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes that are known of each release. */
class FigureCodesTest {
    private static final FigureCode HOMES = new FigureCode("7f3a 91c2", "NI154", "New homes", "300 homes");
    private static final Release RELEASE =
            ReleasesTest.releases("1 Q2 2008-11-25 01-10").front().orElseThrow();

    private final FigureCodes codes = new FigureCodes();
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void theyAreWorkedOutOnceHoweverOftenSomebodyAsks() {
        for (String code : List.of("7f3a91c2", "00000000", "7f3a91c2")) {
            find("one", code, HOMES);
        }

        assertEquals(List.of(HOMES), find("one", "7f3a91c2", HOMES));
        assertEquals(1, worked.get());
    }

    @Test
    void aFigureThatIsHiddenSinceHasNone() {
        assertEquals(List.of(HOMES), find("one", "7f3a91c2", HOMES));

        assertEquals(List.of(), find("another", "7f3a91c2"));
    }

    private List<FigureCode> find(String version, String code, FigureCode... all) {
        return codes.find(RELEASE, version, code, () -> {
            worked.incrementAndGet();
            return Stream.of(all);
        });
    }
}
