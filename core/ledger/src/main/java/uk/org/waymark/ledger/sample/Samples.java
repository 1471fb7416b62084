package uk.org.waymark.ledger.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

/** The samples the operator asked for, in the order given. */
@ApplicationScoped
public class Samples {
    private static final String PROPERTIES = "sample.properties";

    private final Settings settings;
    /** What was read of each by its name, which every request asks for. */
    private final Map<String, Sample> read = new ConcurrentHashMap<>();

    @Inject
    public Samples(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected Samples() {
        this(null);
    }

    /** All of them; one that is not there or does not say what it is for is refused. */
    public List<Sample> all() {
        return settings.samples().stream().map(this::atBusinessDay).toList();
    }

    /** The first as it is described; what follows from its trajectories is left to those who import it. */
    public Optional<Sample> findFirst() {
        return settings.samples().stream().findFirst().map(this::sample);
    }

    /** With what follows from trajectories up to the day at which the business clock starts, where one is told. */
    private Sample atBusinessDay(String name) {
        Sample sample = sample(name);
        return settings.today()
                .or(() -> sample(settings.samples().get(0)).today())
                .or(sample::today)
                .map(sample::upTo)
                .orElse(sample);
    }

    private Sample sample(String name) {
        return read.computeIfAbsent(name, this::described);
    }

    private Sample described(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new SettingFault(
                    Setting.SAMPLE, name, "it is not a name", "Write it like leicester-2008-11, without a folder");
        }
        SampleFolder folder = new SampleFolder(name, settings.home(), Samples.class.getClassLoader());
        String text = folder.find(PROPERTIES)
                .orElseThrow(() -> new SettingFault(
                        Setting.SAMPLE,
                        name,
                        "there is no " + folder.path(PROPERTIES) + " in the product or in the home folder",
                        "Correct the name, or leave it out to start without figures"));
        Properties properties = properties(text);
        String agreement = required(properties, "agreement", folder);
        return new Sample(
                name,
                agreement,
                properties.getProperty("title", name).strip(),
                Optional.ofNullable(properties.getProperty("today"))
                        .map(String::strip)
                        .map(day -> date(day, folder)),
                folder);
    }

    private static String required(Properties properties, String key, SampleFolder folder) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new SampleFault(
                    folder.path(PROPERTIES), key + " is missing", "Write " + key + "=leicester-2008-11 or the like");
        }
        return value;
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static LocalDate date(String day, SampleFolder folder) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            SampleFault fault = new SampleFault(
                    folder.path(PROPERTIES), "today is \"" + day + "\", not a date", "Write it like 2009-05-01");
            fault.initCause(e);
            throw fault;
        }
    }
}
