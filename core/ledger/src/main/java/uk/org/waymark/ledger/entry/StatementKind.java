package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.reporting.Statement;
import uk.org.waymark.contract.reporting.Statement.Commentary;
import uk.org.waymark.contract.reporting.Statement.Forecast;
import uk.org.waymark.contract.reporting.Statement.Outturn;
import uk.org.waymark.contract.reporting.Statement.Progress;
import uk.org.waymark.contract.reporting.Statement.PublishedDistribution;
import uk.org.waymark.contract.scoring.Performance;

/** The kinds of statement, and how each stands in the columns of the ledger. Names and columns never change. */
enum StatementKind {
    OUTTURN(Outturn.class) {
        @Override
        Columns write(Statement statement) {
            Outturn outturn = (Outturn) statement;
            Body body = FigureText.write(outturn.figure())
                    .with("provisional", Boolean.toString(outturn.provisional()))
                    .with("span", outturn.span());
            return about(outturn.code(), outturn.part(), outturn.period(), body);
        }

        @Override
        Outturn read(Columns columns) {
            return new Outturn(
                    IndicatorCode.of(columns.subject()),
                    columns.part(),
                    ReportingPeriod.parse(columns.requiredPeriod()),
                    FigureText.read(columns.body()),
                    columns.body().find("span"),
                    columns.body().text("provisional").equals("true"));
        }
    },
    FORECAST(Forecast.class) {
        @Override
        Columns write(Statement statement) {
            Forecast forecast = (Forecast) statement;
            Body body = Body.empty().with("performance", forecast.performance().code());
            return about(forecast.code(), forecast.part(), forecast.period(), body);
        }

        @Override
        Forecast read(Columns columns) {
            return new Forecast(
                    IndicatorCode.of(columns.subject()),
                    columns.part(),
                    ReportingPeriod.parse(columns.requiredPeriod()),
                    Performance.ofCode(columns.body().text("performance")));
        }
    },
    COMMENTARY(Commentary.class) {
        @Override
        Columns write(Statement statement) {
            Commentary commentary = (Commentary) statement;
            Body body = Body.empty().with("text", commentary.text());
            return about(commentary.code(), Optional.empty(), commentary.period(), body);
        }

        @Override
        Commentary read(Columns columns) {
            return new Commentary(
                    IndicatorCode.of(columns.subject()),
                    ReportingPeriod.parse(columns.requiredPeriod()),
                    columns.body().text("text"));
        }
    },
    PROGRESS(Progress.class) {
        @Override
        Columns write(Statement statement) {
            Progress progress = (Progress) statement;
            Body body = Body.empty()
                    .with("note", progress.note())
                    .with("state", progress.state().words());
            return new Columns(progress.plan(), Optional.of(progress.action()), Optional.empty(), body);
        }

        @Override
        Progress read(Columns columns) {
            String words = columns.body().text("state");
            Progress.State state = Arrays.stream(Progress.State.values())
                    .filter(known -> known.words().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no state of progress \"" + words + "\""));
            return new Progress(
                    columns.subject(),
                    columns.requiredPart(),
                    state,
                    columns.body().text("note"));
        }
    },
    DISTRIBUTION(PublishedDistribution.class) {
        @Override
        Columns write(Statement statement) {
            PublishedDistribution published = (PublishedDistribution) statement;
            Body body = Body.empty()
                    .with("above", published.above().toPlainString())
                    .with("near", published.near().toPlainString())
                    .with("below", published.below().toPlainString())
                    .with("missing", published.missing().toPlainString());
            return Columns.of(published.at().toString(), body);
        }

        @Override
        PublishedDistribution read(Columns columns) {
            return new PublishedDistribution(
                    LocalDate.parse(columns.subject()),
                    new BigDecimal(columns.body().text("above")),
                    new BigDecimal(columns.body().text("near")),
                    new BigDecimal(columns.body().text("below")),
                    new BigDecimal(columns.body().text("missing")));
        }
    };

    private final Class<? extends Statement> type;

    StatementKind(Class<? extends Statement> type) {
        this.type = type;
    }

    abstract Columns write(Statement statement);

    abstract Statement read(Columns columns);

    /** Its name in the ledger, such as "outturn". */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StatementKind of(Statement statement) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(statement))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The ledger has no column for " + statement));
    }

    static StatementKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger has an entry of kind \"" + code
                        + "\", which this version does not know; a newer" + " one wrote it"));
    }

    private static Columns about(IndicatorCode code, Optional<String> part, ReportingPeriod period, Body body) {
        return new Columns(code.text(), part, Optional.of(period.code()), body);
    }
}
