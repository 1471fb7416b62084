package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.workbook.Column;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.MarkedFigure;
import uk.org.waymark.position.checking.Typography;
import uk.org.waymark.position.reporting.Subject;

/** Reads rows of a file in long form: each says a figure, a forecast, commentary and evidence, or some of them. */
final class OutturnRows {
    /** The columns that say something of a measure and a period. */
    static final List<String> SAYING = Stream.concat(
                    Stream.of("outturn", "provisional", "forecast", "projected", "commentary", "evidence", "span"),
                    ManagementColumns.ALL.stream())
            .toList();

    static final Headings COLUMNS = new Headings(
            List.of("code", "period"),
            Stream.of(
                            List.of("part"),
                            SAYING,
                            List.of("known from", "source", "reason", "overruled because", ElsewhereRows.PLACE))
                    .flatMap(List::stream)
                    .toList(),
            Column.definitions().stream().map(Column::heading).toList());

    private static final Pattern SEPARATORS = Pattern.compile("[,;\t]");
    private static final Pattern CODE = Pattern.compile("[A-Za-z&]{2,4}[ -]?\\d{1,4}[A-Za-z]?");
    private static final Pattern DOUBTFUL_COMMA = Pattern.compile("[-+]?\\d{1,3},\\d{3}");

    private record Declared(String theme, Indicator indicator) {}

    private final Agreement agreement;
    private final Map<String, Declared> byKey = new HashMap<>();
    /** Codes, periods and parts as they are written, of which a file has few and writes each of them often. */
    private final Map<String, Declared> declared = new HashMap<>();

    private final Map<List<Object>, FiguresTime> times = new HashMap<>();
    private final Map<List<Object>, String> parts = new HashMap<>();

    OutturnRows(Agreement agreement, List<Theme> themes) {
        this.agreement = agreement;
        themes.forEach(theme -> theme.indicators()
                .forEach(indicator -> byKey.put(indicator.code().key(), new Declared(theme.id(), indicator))));
    }

    /** The rows without a fault. */
    List<FigureRow> read(List<TableRow> rows) {
        return read(rows, ImportProgress.UNWATCHED);
    }

    /** The same, telling how far it is. */
    List<FigureRow> read(List<TableRow> rows, ImportProgress progress) {
        List<FigureRow> read = new ArrayList<>(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            progress.passing(Stage.READING, place, rows.size());
            figureRow(rows.get(place)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** Whether a row says anything; one that does not is a row of a template that nobody filled in. */
    static boolean saysSomething(TableRow row) {
        return SAYING.stream().anyMatch(column -> row.find(column).isPresent());
    }

    /** Asks what a reason is given for where a row says nothing else; blank alone changes nothing. */
    static void requireWhatTheReasonIsFor(TableRow row) {
        if (row.find("reason").isPresent() && !saysSomething(row)) {
            row.fault(
                    "outturn",
                    "there is a reason and nothing that it is given for; a blank changes nothing",
                    "Write withdrawn to take the figure back, or NA, not collected or suppressed where there is none;"
                            + " or leave the reason out");
        }
    }

    /** A measure that was read in a row. */
    Indicator indicator(IndicatorCode code) {
        return byKey.get(code.key()).indicator();
    }

    /** What a row proposes; empty where it has a fault. */
    Optional<FigureRow> figureRow(TableRow row) {
        Optional<Declared> declared = row.required(
                "code",
                "Declare it in a theme, or correct it; write it like NI 117",
                code -> this.declared.computeIfAbsent(code, this::declared));
        Optional<FiguresTime> time = row.required(
                "period", "Write it like 2008/09 Q2", text -> time(text, declared.map(Declared::indicator)));
        Grounds grounds = new Grounds(
                row.find("reason"), row.find("overruled because"), row.find("source"), row.knownFrom("known from"));
        if (declared.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = declared.get().indicator();
        Optional<String> part = row.optional("part", "Leave it blank for the whole measure", id -> part(indicator, id));
        MarkedFigure outturn = MarkedFigure.of(row.find("outturn").orElse(""));
        Proposal proposal = new Proposal(
                new Subject(indicator.code(), part, time.get().period()),
                time.get().within(),
                entered(row, "outturn", outturn.figure(), indicator.reportedMeasurement()),
                row.find("span"),
                provisional(row, outturn),
                row.optional("forecast", "Write better, within or worse, or leave it blank", OutturnRows::forecast),
                entered(row, "projected", row.find("projected").orElse(""), indicator.reportedMeasurement()),
                row.find("commentary"),
                row.optional("evidence", "Write a link, with its title before it if you like", EvidenceText::parse),
                ManagementColumns.read(row, indicator.reportedMeasurement()),
                grounds);
        return row.isSound()
                ? Optional.of(
                        new FigureRow(row, declared.get().theme(), proposal, part.flatMap(indicator::breakdownOf)))
                : Optional.empty();
    }

    private static Optional<Boolean> provisional(TableRow row, MarkedFigure outturn) {
        Optional<Boolean> said = row.optional("provisional", "Write yes or no", OutturnRows::yesOrNo);
        if (outturn.provisional() && said.equals(Optional.of(false))) {
            row.fault(
                    "provisional",
                    "the figure is marked as provisional, and this says that it is not",
                    "Take the mark off the figure, or write yes");
        }
        return outturn.provisional() ? Optional.of(true) : said;
    }

    private static Entered entered(TableRow row, String column, String text, Measurement measurement) {
        if (row.hasSemicolons() && DOUBTFUL_COMMA.matcher(text).matches()) {
            row.fault(
                    column,
                    "in a file with semicolons the comma may stand before decimals or between thousands",
                    "Write it without a comma, and decimals after a point");
            return Entered.nothing();
        }
        Entered entered = Entered.read(measurement, text);
        entered.fault().ifPresent(finding -> {
            String excel = measurement.shape() == Shape.RATIO
                    ? " If a spreadsheet has made a date of it, write it in words, such as 10 of 23."
                    : "";
            row.fault(
                    column,
                    finding.wrong(),
                    finding.remedy() + " The measure is reported in " + measurement.unit() + "." + excel);
        });
        return entered.fault().isPresent() ? Entered.nothing() : entered;
    }

    /**
     * Says of a row that it holds the one below it, because a quotation mark of a text file is closed too late; what is
     * below it would else stand in a commentary.
     */
    void requireOneRow(TableRow row) {
        row.linesWithin().filter(this::isRow).findFirst().ifPresent(other -> {
            row.fault(
                    "",
                    "a value of it takes in a row below: " + other,
                    "Close its quotation mark where the value ends, or take the mark out");
        });
    }

    private boolean isRow(String line) {
        List<String> values = List.of(SEPARATORS.split(line));
        return values.stream()
                        .map(Typography::plain)
                        .anyMatch(value -> byKey.containsKey(key(value))
                                || CODE.matcher(value).matches())
                && values.stream().anyMatch(FiguresTime::isTime);
    }

    /** An underline stands for a bracket in an address, and for a blank in a file. */
    private static String key(String code) {
        return IndicatorCode.key(Typography.plain(code).replace("_", " "));
    }

    private Declared declared(String written) {
        String code = Typography.plain(written);
        Declared declared =
                Optional.ofNullable(byKey.get(IndicatorCode.key(code))).orElseGet(() -> byKey.get(key(code)));
        if (declared == null) {
            throw new IllegalArgumentException(successor(code)
                    .map(now -> "the measure is " + now + " now")
                    .orElseGet(() -> "no theme installed for " + agreement.id() + " declares it"));
        }
        return declared;
    }

    private Optional<IndicatorCode> successor(String code) {
        return byKey.values().stream()
                .map(Declared::indicator)
                .filter(indicator -> indicator.isCalled(code))
                .map(Indicator::code)
                .findFirst();
    }

    private FiguresTime time(String text, Optional<Indicator> indicator) {
        return times.computeIfAbsent(List.of(text, indicator.map(Indicator::code)), written -> timeOf(text, indicator));
    }

    private FiguresTime timeOf(String text, Optional<Indicator> indicator) {
        FiguresTime time = FiguresTime.read(text, indicator);
        if (!agreement.takesFiguresOf(time.period())) {
            throw new IllegalArgumentException("it is outside the years of which the agreement takes figures, "
                    + agreement.figuresFrom() + " to " + agreement.lastYear());
        }
        return time;
    }

    private String part(Indicator indicator, String written) {
        return parts.computeIfAbsent(List.of(indicator.code(), written), key -> partOf(indicator, written));
    }

    private static String partOf(Indicator indicator, String written) {
        String word = Typography.word(written);
        Map<String, String> titles = titles(indicator);
        return titles.entrySet().stream()
                .filter(part -> Typography.word(part.getKey()).equals(word)
                        || Typography.word(part.getValue()).equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        titles.isEmpty()
                                ? indicator.code() + " has no parts"
                                : indicator.code() + " has no such "
                                        + (indicator.parts().isEmpty() ? "group" : "part") + "; it has "
                                        + String.join(", ", titles.keySet())));
    }

    /** What may be named as a part, by id: the parts of a measure, or the groups into which it is broken down. */
    private static Map<String, String> titles(Indicator indicator) {
        Map<String, String> titles = new LinkedHashMap<>();
        indicator.parts().forEach(part -> titles.put(part.id(), part.title()));
        indicator.breakdowns().stream()
                .flatMap(breakdown -> breakdown.groups().stream())
                .forEach(group -> titles.put(group.id(), group.title()));
        return titles;
    }

    private static boolean yesOrNo(String text) {
        String word = Typography.word(text);
        if (!word.equals("yes") && !word.equals("no")) {
            throw new IllegalArgumentException("it is neither yes nor no");
        }
        return word.equals("yes");
    }

    private static Performance forecast(String text) {
        Performance performance = Performance.ofCode(Typography.word(text).replace(' ', '-'));
        if (!performance.isRated()) {
            throw new IllegalArgumentException("a forecast says how the year is expected to end");
        }
        return performance;
    }
}
