package uk.org.waymark.ledger.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The settings in force. */
@ApplicationScoped
public class Settings {
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[A-Za-z0-9._:\\[\\]-]+(/[^\\s?#]*)?");

    private final Function<String, Optional<String>> given;

    /** Settings as given under their keys; a setting that is not given, or is blank, has its default. */
    public Settings(Function<String, Optional<String>> given) {
        this.given = given;
    }

    @Inject
    Settings(Config config) {
        this(once(key -> config.getOptionalValue(key, String.class)));
    }

    /** For the container's proxy only. */
    protected Settings() {
        this(key -> Optional.empty());
    }

    /** Nothing that is given changes while Waymark runs, and the server looks through all its sources each time. */
    private static Function<String, Optional<String>> once(Function<String, Optional<String>> given) {
        Map<String, Optional<String>> known = new ConcurrentHashMap<>();
        return key -> known.computeIfAbsent(key, given);
    }

    /** The value in force: as given, else the default. */
    public String value(Setting setting) {
        return find(setting).orElse(setting.defaultValue());
    }

    /** The value as given; empty when it was not, or is blank. */
    public Optional<String> find(Setting setting) {
        return given.apply(setting.key()).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value as people may see it: a secret is only said to be given or not. */
    public String shown(Setting setting) {
        if (setting.isSecret()) {
            return find(setting).isPresent() ? "(given, not shown)" : "(not given)";
        }
        return value(setting);
    }

    /** The folder of the installation; empty where none was named. */
    public Optional<Path> home() {
        return find(Setting.HOME).map(Path::of);
    }

    /** Where files of Waymark's own go: the home, else the folder of the application server; empty where there is neither. */
    public Optional<Path> ownFolder() {
        return home().or(() -> Optional.ofNullable(System.getProperty("com.sun.aas.instanceRoot"))
                .map(Path::of));
    }

    /** The names of the samples to load, in the order given. */
    public List<String> samples() {
        return names(Setting.SAMPLE).toList();
    }

    /** Whether closed periods are read without signing in. */
    public boolean isPublicRead() {
        return publicRead() == PublicRead.CLOSED;
    }

    /** Whether what is published is read without signing in. */
    public boolean isPublished() {
        return publicRead() != PublicRead.NOTHING;
    }

    /** Whether this node shows what is published and nothing else, and writes nothing. */
    public boolean isPublishedOnly() {
        return isTrue(Setting.PUBLISHED_ONLY);
    }

    /** Whether a setting that is true or false is true. */
    public boolean isTrue(Setting setting) {
        String text = value(setting);
        if (!text.equals("true") && !text.equals("false")) {
            throw new SettingFault(setting, text, "it is neither true nor false", "Write true or false");
        }
        return text.equals("true");
    }

    private PublicRead publicRead() {
        boolean demonstration = !samples().isEmpty();
        Optional<String> written = find(Setting.PUBLIC_READ);
        PublicRead read =
                written.map(this::publicRead).orElse(demonstration ? PublicRead.CLOSED : PublicRead.PUBLISHED);
        if (read == PublicRead.CLOSED && !demonstration) {
            throw new SettingFault(
                    Setting.PUBLIC_READ,
                    written.orElse(""),
                    "only a demonstration, which has a sample, shows everybody what was not published",
                    "Write nothing or published");
        }
        return read;
    }

    /** How large a file kept as evidence may be. */
    public long evidenceBytes() {
        String megabytes = value(Setting.EVIDENCE_MEGABYTES);
        if (!megabytes.matches("[1-9]\\d?|100")) {
            throw new SettingFault(
                    Setting.EVIDENCE_MEGABYTES, megabytes, "it is not a whole number of 1 to 100", "Write it like 10");
        }
        return Long.parseLong(megabytes) * 1_000_000;
    }

    /** The types of file that may be kept as evidence, by the ends of their names; some of the default's. */
    public List<String> evidenceTypes() {
        List<String> types = names(Setting.EVIDENCE_TYPES)
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
        List<String> known = List.of(Setting.EVIDENCE_TYPES.defaultValue().split(", "));
        if (types.isEmpty() || !known.containsAll(types)) {
            throw new SettingFault(
                    Setting.EVIDENCE_TYPES,
                    value(Setting.EVIDENCE_TYPES),
                    "it is not a list of types that Waymark knows",
                    "Name some of " + Setting.EVIDENCE_TYPES.defaultValue());
        }
        return types;
    }

    /** The day the business clock starts at, where the operator set one; refused without a sample. */
    public Optional<LocalDate> today() {
        return find(Setting.TODAY).map(text -> {
            if (samples().isEmpty()) {
                throw new SettingFault(
                        Setting.TODAY,
                        text,
                        "the business clock may be moved only with a sample, never on real records",
                        "Leave it out, or name a sample in " + Setting.SAMPLE.key());
            }
            return date(text);
        });
    }

    /** How long a session lasts without a request. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(number(Setting.SESSION_IDLE, 720));
    }

    /** How long a session lasts however much it is used. */
    public Duration sessionLongest() {
        return Duration.ofHours(number(Setting.SESSION_LONGEST, 168));
    }

    /** The addresses of the reverse proxies whose forwarded headers are believed. */
    public List<String> trustedProxies() {
        List<String> proxies = names(Setting.PROXY_TRUSTED).toList();
        proxies.stream()
                .filter(proxy -> !ADDRESS.matcher(proxy).matches())
                .findFirst()
                .ifPresent(none -> {
                    throw new SettingFault(
                            Setting.PROXY_TRUSTED,
                            none,
                            "it is not the address of a machine, by which alone a proxy is known",
                            "Write numbers, such as 10.0.0.5 or fd00::5, with a comma between two");
                });
        return proxies;
    }

    /** How many requests of one client address may be under way before each has arrived whole. */
    public int unfinishedRequests() {
        return number(Setting.REQUESTS_UNFINISHED, 100);
    }

    /** Refuses settings that contradict each other or cannot be read; nothing starts before this passes. */
    public void check() {
        today();
        isPublicRead();
        checkPublishedOnly();
        sessionIdle();
        sessionLongest();
        evidenceBytes();
        evidenceTypes();
        unfinishedRequests();
        trustedProxies();
        publicAddress();
        if (value(Setting.DATABASE_USER).equals(value(Setting.DATABASE_OWNER_USER))) {
            throw new SettingFault(
                    Setting.DATABASE_OWNER_USER,
                    value(Setting.DATABASE_OWNER_USER),
                    "the application would own the ledger and could change it",
                    "Name two different database users; database/create-users.sql makes them");
        }
    }

    private void checkPublishedOnly() {
        boolean loads = !samples().isEmpty();
        if (isPublishedOnly() && (loads || !isPublished())) {
            Setting contrary = loads ? Setting.SAMPLE : Setting.PUBLIC_READ;
            throw new SettingFault(
                    contrary,
                    value(contrary),
                    "this node shows what is published and writes nothing (" + Setting.PUBLISHED_ONLY.key() + ")",
                    "Leave it out");
        }
    }

    /** The address at which people reach the product, without a slash at its end; empty where none was named. */
    public Optional<String> publicAddress() {
        return find(Setting.PUBLIC_ADDRESS).map(text -> {
            if (!WEB_ADDRESS.matcher(text).matches()) {
                throw new SettingFault(
                        Setting.PUBLIC_ADDRESS,
                        text,
                        "it is not a web address",
                        "Write it like https://waymark.council.example");
            }
            return text.replaceAll("/+$", "");
        });
    }

    private Stream<String> names(Setting setting) {
        return Arrays.stream(value(setting).split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private int number(Setting setting, int most) {
        String text = value(setting);
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new SettingFault(
                setting, text, "it is not a number between 1 and " + most, "Write it like " + setting.defaultValue());
    }

    private PublicRead publicRead(String text) {
        return PublicRead.find(text)
                .orElseThrow(() -> new SettingFault(
                        Setting.PUBLIC_READ,
                        text,
                        "it is none of nothing, published and closed",
                        "Write nothing, so that everybody signs in to read"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SettingFault(Setting.TODAY, text, "it is not a date", "Write it like 2009-05-01");
        }
    }
}
