package uk.org.waymark.ledger.refresh;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Level;
import uk.org.waymark.contract.figure.Figure.Parts;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.RevisedTerms;

/** The reader of terms as people write them. */
record WrittenTerms(Indicator indicator, String why) {
    private static final Pattern RANGE = Pattern.compile("(.+?) ?(?:\\.\\.|–| to ) ?(.+)");
    private static final Pattern INTERIM = Pattern.compile("(?i)(\\d{4}[/-]\\d{2}[ -]Q[1-4])[ :=]+(.+)");
    private static final Pattern PART = Pattern.compile("(.+?)[ :=] ?(\\S+)");

    /** @throws ProposalRefused when something cannot be read, with what was expected */
    RevisedTerms read(AskedRevision asked) {
        NavigableMap<FinancialYear, Target> targets = new TreeMap<>();
        asked.targets().forEach((year, text) -> targets.put(year, target(year.toString(), text)));
        Optional<Baseline> baseline = Optional.of(asked.baseline())
                .filter(text -> !text.isEmpty())
                .map(text -> new Baseline(
                        Optional.of(figure("The baseline", text)),
                        Optional.of(asked.span()).filter(span -> !span.isEmpty()),
                        Optional.empty()));
        return new RevisedTerms(baseline, targets, interim(asked.interim()));
    }

    private NavigableMap<ReportingPeriod, Target> interim(String lines) {
        NavigableMap<ReportingPeriod, Target> interim = new TreeMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher written = INTERIM.matcher(line);
            if (!written.matches()) {
                throw new ProposalRefused("The line “" + line + "” of the interim targets cannot be read. Write a"
                        + " quarter and its target, such as 2009/10 Q2: 300.");
            }
            ReportingPeriod period = ReportingPeriod.parse(written.group(1));
            if (interim.put(period, reached("The interim target of " + period, written.group(2))) != null) {
                throw new ProposalRefused(
                        "The interim targets name " + period + " twice. Write one line for each quarter.");
            }
        });
        return interim;
    }

    private Target target(String year, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none" -> new Unscored.NotApplicable(why, true);
            case "out" -> new Unscored.Withdrawn(why);
            default -> reached("The target of " + year, text);
        };
    }

    private Target reached(String what, String text) {
        return range(text).orElseGet(() -> exactly(figure(what, text)));
    }

    /** A range of a measure without parts whose figures are amounts; of others the text is something else. */
    private Optional<Target> range(String text) {
        Matcher written = RANGE.matcher(text);
        if (!indicator.parts().isEmpty() || !written.matches()) {
            return Optional.empty();
        }
        return amount(written.group(1)).flatMap(low -> amount(written.group(2)).map(high -> {
            if (low.value().compareTo(high.value()) > 0) {
                throw new ProposalRefused(
                        "The range “" + text + "” ends before it begins. Write the lower figure first.");
            }
            return new Scorable.Range(low.value(), high.value());
        }));
    }

    private Optional<Amount> amount(String text) {
        return Entered.read(indicator.measurement(), text)
                .figure()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast);
    }

    private static Target exactly(Figure figure) {
        if (figure instanceof Ratio ratio) {
            return new Scorable.OutOf(ratio, false);
        }
        if (figure instanceof Level level) {
            return new Scorable.AtLevel(level);
        }
        return figure instanceof Parts parts ? new Scorable.InParts(parts) : new Scorable.Exact((Amount) figure);
    }

    private Figure figure(String what, String text) {
        return indicator.parts().isEmpty() ? single(what, text) : parts(what, text);
    }

    private Figure single(String what, String text) {
        Entered entered = Entered.read(indicator.measurement(), text);
        return entered.figure()
                .orElseThrow(() -> new ProposalRefused(what + ", “" + text + "”, cannot be read. "
                        + entered.fault()
                                .map(Finding::text)
                                .orElse("Write a figure, in "
                                        + indicator.measurement().unit() + ".")));
    }

    private Figure parts(String what, String text) {
        Map<String, Figure> byPart = new LinkedHashMap<>();
        Stream.of(text.split(";"))
                .map(String::strip)
                .map(PART::matcher)
                .filter(Matcher::matches)
                .forEach(written -> part(written.group(1))
                        .ifPresent(part -> byPart.put(part.id(), single(what, written.group(2)))));
        if (byPart.size() != indicator.parts().size()) {
            throw new ProposalRefused(what + ", “" + text + "”, is not a figure for each part. Write "
                    + indicator.parts().stream().map(part -> part.id() + " …").collect(Collectors.joining("; ")) + ".");
        }
        return new Parts(byPart);
    }

    private Optional<Part> part(String name) {
        return indicator.parts().stream()
                .filter(part -> part.id().equalsIgnoreCase(name) || part.title().equalsIgnoreCase(name))
                .findFirst();
    }
}
