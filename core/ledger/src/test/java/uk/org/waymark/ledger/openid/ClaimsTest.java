package uk.org.waymark.ledger.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void aListAndATextAreReadAlike() {
        Claims claims = new Claims(Map.of("groups", List.of("staff", "leads"), "role", "lead"));

        assertEquals(List.of("staff", "leads"), claims.values("groups"));
        assertEquals(List.of("lead"), claims.values("role"));
        assertEquals(List.of(), claims.values("theme"));
    }

    @Test
    void aDotLeadsIntoAClaimOfClaims() {
        Claims claims = new Claims(Map.of("realm_access", Map.of("roles", List.of("lead"))));

        assertEquals(List.of("lead"), claims.values("realm_access.roles"));
        assertEquals(List.of(), claims.values("realm_access.groups"));
    }

    @Test
    void aNameWithDotsIsFoundAsItIs() {
        Claims claims = new Claims(Map.of("https://id.example.org/roles", List.of("lead")));

        assertEquals(List.of("lead"), claims.values("https://id.example.org/roles"));
    }
}
