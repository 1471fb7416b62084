package uk.org.waymark.ledger.audit;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Scope;

/** A filter made one thing at a time. */
record Narrowed(AuditFilter filter) {
    Narrowed() {
        this(AuditFilter.ALL);
    }

    Narrowed from(LocalDate day) {
        return new Narrowed(new AuditFilter(
                Optional.of(day),
                filter.to(),
                filter.person(),
                filter.kind(),
                filter.agreement(),
                filter.theme(),
                filter.measure()));
    }

    Narrowed to(LocalDate day) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                Optional.of(day),
                filter.person(),
                filter.kind(),
                filter.agreement(),
                filter.theme(),
                filter.measure()));
    }

    Narrowed person(Account who) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                filter.to(),
                Optional.of(who),
                filter.kind(),
                filter.agreement(),
                filter.theme(),
                filter.measure()));
    }

    Narrowed kind(String code) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                filter.to(),
                filter.person(),
                Optional.of(code),
                filter.agreement(),
                filter.theme(),
                filter.measure()));
    }

    Narrowed agreement(String id) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                filter.to(),
                filter.person(),
                filter.kind(),
                Optional.of(id),
                filter.theme(),
                filter.measure()));
    }

    Narrowed theme(Scope scope) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                filter.to(),
                filter.person(),
                filter.kind(),
                filter.agreement(),
                Optional.of(scope),
                filter.measure()));
    }

    Narrowed measure(IndicatorCode code) {
        return new Narrowed(new AuditFilter(
                filter.from(),
                filter.to(),
                filter.person(),
                filter.kind(),
                filter.agreement(),
                filter.theme(),
                Optional.of(code)));
    }
}
