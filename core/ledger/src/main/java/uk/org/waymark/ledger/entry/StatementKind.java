package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.AgreementRelease;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Completed;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.JavaRules;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PeriodClosed;
import uk.org.waymark.position.reporting.Statement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement.Progress;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.ThemeRelease;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

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
                    columns.measure(),
                    columns.part(),
                    columns.reportingPeriod(),
                    FigureText.read(columns.body()),
                    columns.body().find("span"),
                    columns.body().text("provisional").equals("true"));
        }
    },
    FORECAST(Forecast.class) {
        @Override
        Columns write(Statement statement) {
            Forecast forecast = (Forecast) statement;
            Body body = forecast.projected().map(FigureText::write).orElseGet(Body::empty);
            return about(
                    forecast.code(),
                    forecast.part(),
                    forecast.period(),
                    body.with("performance", forecast.performance().code()));
        }

        @Override
        Forecast read(Columns columns) {
            return new Forecast(
                    columns.measure(),
                    columns.part(),
                    columns.reportingPeriod(),
                    Performance.ofCode(columns.body().text("performance")),
                    columns.body().find("figure").map(digits -> FigureText.read(columns.body())));
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
                    columns.measure(), columns.reportingPeriod(), columns.body().text("text"));
        }
    },
    NOT_APPLICABLE(NotApplicable.class) {
        @Override
        Columns write(Statement statement) {
            NotApplicable none = (NotApplicable) statement;
            return about(none.code(), none.part(), none.period(), Body.empty());
        }

        @Override
        NotApplicable read(Columns columns) {
            return new NotApplicable(columns.measure(), columns.part(), columns.reportingPeriod());
        }
    },
    WITHDRAWAL(Withdrawal.class) {
        @Override
        Columns write(Statement statement) {
            Withdrawal withdrawal = (Withdrawal) statement;
            return about(withdrawal.code(), withdrawal.part(), withdrawal.period(), Body.empty());
        }

        @Override
        Withdrawal read(Columns columns) {
            return new Withdrawal(columns.measure(), columns.part(), columns.reportingPeriod());
        }
    },
    EVIDENCE(Evidence.class) {
        @Override
        Columns write(Statement statement) {
            Evidence evidence = (Evidence) statement;
            Body body = Body.empty().with("address", evidence.address()).with("title", evidence.title());
            return about(evidence.code(), Optional.empty(), evidence.period(), body);
        }

        @Override
        Evidence read(Columns columns) {
            Body body = columns.body();
            return new Evidence(columns.measure(), columns.reportingPeriod(), body.text("title"), body.text("address"));
        }
    },
    OVERRULED(Overruled.class) {
        @Override
        Columns write(Statement statement) {
            Overruled overruled = (Overruled) statement;
            Body body = Body.empty().with("warning", overruled.warning());
            return about(overruled.code(), overruled.part(), overruled.period(), body);
        }

        @Override
        Overruled read(Columns columns) {
            return new Overruled(
                    columns.measure(),
                    columns.part(),
                    columns.reportingPeriod(),
                    columns.body().text("warning"));
        }
    },
    SIGNED_OFF(SignedOff.class) {
        @Override
        Columns write(Statement statement) {
            SignedOff signed = (SignedOff) statement;
            return about(signed.code(), Optional.empty(), signed.period(), Body.empty());
        }

        @Override
        SignedOff read(Columns columns) {
            return new SignedOff(columns.measure(), columns.reportingPeriod());
        }
    },
    REOPENED(Reopened.class) {
        @Override
        Columns write(Statement statement) {
            Reopened reopened = (Reopened) statement;
            Body body = Body.empty()
                    .with("person", reopened.person().toString())
                    .with("until", reopened.until().toString());
            return about(reopened.code(), Optional.empty(), reopened.period(), body);
        }

        @Override
        Reopened read(Columns columns) {
            return new Reopened(
                    columns.measure(),
                    columns.reportingPeriod(),
                    UUID.fromString(columns.body().text("person")),
                    LocalDate.parse(columns.body().text("until")));
        }
    },
    PERIOD_OPENED(PeriodOpened.class) {
        @Override
        Columns write(Statement statement) {
            PeriodOpened opened = (PeriodOpened) statement;
            return Columns.of(
                    opened.period().code(),
                    Body.empty().with("due", opened.due().toString()));
        }

        @Override
        PeriodOpened read(Columns columns) {
            return new PeriodOpened(
                    ReportingPeriod.parse(columns.subject()),
                    LocalDate.parse(columns.body().text("due")));
        }
    },
    PERIOD_CLOSED(PeriodClosed.class) {
        @Override
        Columns write(Statement statement) {
            return Columns.of(((PeriodClosed) statement).period().code(), Body.empty());
        }

        @Override
        PeriodClosed read(Columns columns) {
            return new PeriodClosed(ReportingPeriod.parse(columns.subject()));
        }
    },
    COMPLETED(Completed.class) {
        @Override
        Columns write(Statement statement) {
            Completed completed = (Completed) statement;
            return new Columns(
                    completed.theme(),
                    Optional.empty(),
                    Optional.of(completed.period().code()),
                    Body.empty());
        }

        @Override
        Completed read(Columns columns) {
            return new Completed(columns.subject(), columns.reportingPeriod());
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
    },
    AGREEMENT_RELEASE(AgreementRelease.class) {
        @Override
        Columns write(Statement statement) {
            AgreementRelease release = (AgreementRelease) statement;
            return Columns.of("agreement", released(release.content(), release.contract()));
        }

        @Override
        AgreementRelease read(Columns columns) {
            return new AgreementRelease(columns.body().text("content"), contract(columns));
        }
    },
    THEME_RELEASE(ThemeRelease.class) {
        @Override
        Columns write(Statement statement) {
            ThemeRelease release = (ThemeRelease) statement;
            Body body = released(release.content(), release.contract())
                    .with("judged", release.rules().map(rules -> String.join(", ", rules.judged())))
                    .with("rules", release.rules().map(JavaRules::digest));
            return Columns.of(release.theme(), body);
        }

        @Override
        ThemeRelease read(Columns columns) {
            Body body = columns.body();
            Optional<JavaRules> rules = body.find("rules")
                    .map(digest -> new JavaRules(List.of(body.text("judged").split(", ")), digest));
            return new ThemeRelease(columns.subject(), body.text("content"), contract(columns), rules);
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

    private static Body released(String content, int contract) {
        return Body.empty().with("content", content).with("contract", Integer.toString(contract));
    }

    private static int contract(Columns columns) {
        return Integer.parseInt(columns.body().text("contract"));
    }

    private static Columns about(IndicatorCode code, Optional<String> part, ReportingPeriod period, Body body) {
        return new Columns(code.text(), part, Optional.of(period.code()), body);
    }
}
