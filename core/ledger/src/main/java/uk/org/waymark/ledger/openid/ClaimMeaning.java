package uk.org.waymark.ledger.openid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.SettingFault;

/** What the values of a claim mean here, in the order in which the setting says so. */
public record ClaimMeaning(String claim, List<Line> lines) {
    /** A value of the claim, and what it means here. */
    public record Line(String value, String meaning) {}

    public ClaimMeaning {
        lines = List.copyOf(lines);
    }

    /**
     * Reads "value=meaning; value=meaning". The last equals sign of a line parts it, because a value may be the
     * distinguished name of a group in a directory.
     */
    static ClaimMeaning parse(String claim, Setting setting, String text) {
        List<Line> lines = new ArrayList<>();
        Stream.of(text.split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    int parting = line.lastIndexOf('=');
                    if (parting < 1 || parting == line.length() - 1) {
                        throw new SettingFault(
                                setting,
                                text,
                                "\"" + line + "\" has no value and meaning",
                                "Write value=meaning; value=meaning");
                    }
                    lines.add(new Line(
                            line.substring(0, parting).strip(),
                            line.substring(parting + 1).strip()));
                });
        return new ClaimMeaning(claim, lines);
    }

    /** What the claims of a person mean, without doublets; where nothing is written, the values stand for themselves. */
    List<String> meanings(Claims claims) {
        List<String> values = claims.values(claim);
        Stream<String> meanings = lines.isEmpty()
                ? values.stream()
                : lines.stream().filter(line -> values.contains(line.value())).map(Line::meaning);
        return meanings.distinct().toList();
    }
}
