package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WithoutSampleTest {
    @Test
    void anInstallationIsClosedToWhoeverDoesNotSignIn() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start("without-sample")) {
            HttpResponse<String> page = Surroundings.get(product.baseUrl());
            HttpResponse<String> answer = Surroundings.get(product.baseUrl().resolve("api/v1/position"));

            assertEquals(303, page.statusCode());
            assertEquals("/published", page.headers().firstValue("Location").orElse(""));
            assertTrue(Surroundings.get(product.baseUrl().resolve("published"))
                    .body()
                    .contains("Nothing has been published yet."));
            assertEquals(401, answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
        }
    }
}
