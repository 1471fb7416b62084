package uk.org.waymark.web.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EvidenceLineTest {
    @Test
    void aKeptFileIsFetchedHereAndALinkIsFollowed() {
        assertEquals("/waymark/evidence/0a1b", line("sha256:0a1b").link("/waymark"));
        assertEquals("https://example.org/a", line("https://example.org/a").link("/waymark"));
    }

    @Test
    void anAddressThatNoBrowserShouldFollowIsNoLink() {
        assertEquals("", line("javascript:alert(1)").link("/waymark"));
        assertEquals("", line("file:///etc/passwd").link("/waymark"));
    }

    private static EvidenceLine line(String address) {
        return new EvidenceLine("A table", "2008/09 Q3", "5 January 2009", address);
    }
}
