package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WithoutSampleTest {
    @Test
    void anInstallationIsClosedUntilItsOwnersOpenItAndSaysHow() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start("without-sample")) {
            HttpResponse<String> page = Surroundings.get(product.baseUrl());
            HttpResponse<String> answer = Surroundings.get(product.baseUrl().resolve("api/v1/position"));

            assertEquals(401, page.statusCode());
            assertTrue(page.body().contains("WAYMARK_PUBLIC_READ"), page.body());
            assertTrue(page.body().contains("--sample leicester-2008-11"), page.body());
            assertEquals(401, answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
        }
    }
}
