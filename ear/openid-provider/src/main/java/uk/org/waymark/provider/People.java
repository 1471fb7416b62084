package uk.org.waymark.provider;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The people who can sign in, from a file that is read anew each time, so that a test can give somebody another role:
 * {@code amelia.password=…} and one line for each claim, such as {@code amelia.name=…} and {@code amelia.groups=a,b}.
 */
@Component
class People implements UserDetailsService {
    private static final String PASSWORD = "password";
    private static final List<String> LISTS = List.of("groups");

    private final Path file;

    People(@Value("${waymark.people}") Path file) {
        this.file = file;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        String password = read(name).get(PASSWORD);
        if (password == null) {
            throw new UsernameNotFoundException("Nobody is called " + name);
        }
        return User.withUsername(name).password("{noop}" + password).build();
    }

    /** The claims of a person; those that can have several values are lists. */
    Map<String, Object> claims(String name) {
        return read(name).entrySet().stream()
                .filter(line -> !line.getKey().equals(PASSWORD))
                .collect(Collectors.toMap(Map.Entry::getKey, line -> claim(line.getKey(), line.getValue())));
    }

    private static Object claim(String name, String value) {
        return LISTS.contains(name)
                ? Stream.of(value.split(",")).map(String::strip).toList()
                : value;
    }

    private Map<String, String> read(String name) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        String start = name + ".";
        return lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toMap(key -> key.substring(start.length()), lines::getProperty));
    }
}
