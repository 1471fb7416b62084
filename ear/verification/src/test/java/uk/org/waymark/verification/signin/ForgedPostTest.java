package uk.org.waymark.verification.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

@ExtendWith(SharedProduct.class)
class ForgedPostTest {
    private static final String WANTED = "violet ladder quartz";
    private static final Map<String, String> CHANGE = Map.of(
            "change", "change", "in-use", "waymark-demonstration", "wanted", WANTED, "again", WANTED, "save", "x");

    @Test
    void whatAnotherSiteSendsIsRefusedWithAPage(RunningProduct product) throws IOException, InterruptedException {
        Forms forms = signedIn(product, "planning.lead");
        Map<String, String> genuine = Forms.hidden(forms.get("themes").body());

        HttpResponse<String> bySite = forms.post("sign-out", genuine, "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> byOrigin = forms.post("sign-out", genuine, "Origin", "https://example.org");

        assertEquals(403, bySite.statusCode());
        assertTrue(bySite.body().contains("This was not sent from here"), bySite.body());
        assertEquals(403, byOrigin.statusCode());
        assertTrue(forms.isSignedIn());
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionDoesNothing(RunningProduct product) throws IOException, InterruptedException {
        Forms forms = signedIn(product, "planning.lead");

        forms.post("sign-out", Map.of());
        forms.post("sign-out", Map.of("form-token", "0000"));
        assertTrue(forms.isSignedIn());

        forms.post("sign-out", Forms.hidden(forms.get("themes").body()));
        assertFalse(forms.isSignedIn());
    }

    @Test
    void aPageThatChangesSomethingNeedsTheViewStateOfItsSession(RunningProduct product)
            throws IOException, InterruptedException {
        Forms forms = signedIn(product, "safer.officer");
        Forms attacker = signedIn(product, "safer.lead");
        String stolen = Forms.hidden(attacker.get("password").body()).get("jakarta.faces.ViewState");

        for (String state : new String[] {"stateless", "1:2", stolen, ""}) {
            Map<String, String> fields = new HashMap<>(CHANGE);
            fields.put("jakarta.faces.ViewState", state);
            HttpResponse<String> answer = forms.post("password", fields);

            assertTrue(answer.statusCode() < 500, state + " is answered " + answer.statusCode());
        }

        assertFalse(new Forms(product.baseUrl()).signIn("safer.officer", WANTED).statusCode() == 303, "it was changed");
        assertTrue(signedIn(product, "safer.officer").isSignedIn());
    }

    private static Forms signedIn(RunningProduct product, String login) throws IOException, InterruptedException {
        Forms forms = new Forms(product.baseUrl());
        assertEquals(303, forms.signIn(login, "waymark-demonstration").statusCode(), login);
        return forms;
    }
}
