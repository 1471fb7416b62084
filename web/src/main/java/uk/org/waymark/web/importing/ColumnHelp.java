package uk.org.waymark.web.importing;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.web.words.Words;

/** What a column of a file holds, for those who make a table of their own. */
public record ColumnHelp(String heading, String example, String meaning) {
    /** Every column of a file of figures; its words are in the bundle under its heading. */
    static final List<ColumnHelp> ALL = Stream.of(
                    "code",
                    "part",
                    "period",
                    "outturn",
                    "provisional",
                    "forecast",
                    "projected",
                    "commentary",
                    "evidence",
                    "span",
                    "reason",
                    "overruled because",
                    "known from",
                    "source",
                    "management rating",
                    "management figure",
                    "management basis")
            .map(ColumnHelp::of)
            .toList();

    private static ColumnHelp of(String heading) {
        String key = "import.column." + heading.replace(' ', '-');
        return new ColumnHelp(heading, Words.say(key + ".example"), Words.say(key));
    }
}
