package uk.org.waymark.verification.container;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InsideTheContainerTest {
    @Inject
    private BeanManager beans;

    @Deployment
    static WebArchive application() {
        return FlattenedDeployment.with(InsideTheContainerTest.class);
    }

    @Test
    void theApplicationHasBeans() {
        assertNotNull(beans);
        assertTrue(beans.getBeans(BeanManager.class).size() >= 1);
    }

    @Test
    void theDatabaseIsNamedToTheApplication() {
        assertTrue(System.getProperty("waymark.db.url").startsWith("jdbc:postgresql://127.0.0.1:"));
    }
}
