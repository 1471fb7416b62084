package uk.org.waymark.ledger.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.ExaminedTheme;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.agreement.ReleasedFiles;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.definition.Candidate;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.proposal.Proposal.Outlook;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.release.DefinitionDifference;
import uk.org.waymark.position.release.ItemChange;

/** Examines what was sent beside the definitions in force in a snapshot. */
record Examiner(ThemeCatalogue rules, DefinitionQuery definitions, Snapshot snapshot) {

    Examination examine(String source, SentFiles sent) {
        try {
            return sent.find(SentFiles.AGREEMENT)
                    .map(file -> agreement(source, file))
                    .orElseGet(() -> theme(source, sent));
        } catch (DefinitionException unreadable) {
            return unreadable(source, sent, unreadable.faults());
        }
    }

    private Examination theme(String source, SentFiles sent) {
        Declaration files = whole(sent);
        Definitions inForce = snapshot.definitions();
        ExaminedTheme examined = rules.examine(files, inForce.agreement(), inForce.themes());
        if (examined.theme().isEmpty()) {
            return unreadable(source, sent, examined.faults());
        }
        Theme theme = examined.theme().get();
        return examination(
                Candidate.ofTheme(theme, source),
                theme.title(),
                files.files(),
                examined.checks(),
                examined.faults(),
                with(inForce, theme));
    }

    private Examination agreement(String source, DefinitionFile file) {
        Agreement proposed = AgreementReader.read(file);
        Definitions inForce = snapshot.definitions();
        ReleasedFiles files = definitions.withPapersInForce(proposed.id(), file.text(), snapshot.entries());
        List<Fault> faults = new ArrayList<>();
        if (!proposed.id().equals(inForce.agreement().id())) {
            faults.add(file.tree()
                    .fault(
                            "id",
                            "this is agreement \"%s\", and the page is that of \"%s\"; open the page of the agreement it belongs to"
                                    .formatted(
                                            proposed.id(), inForce.agreement().id())));
        }
        List<Theme> listed = listed(proposed, inForce.themes());
        int checks = 0;
        for (Theme theme : listed) {
            ExaminedTheme now = examined(theme, inForce.agreement(), inForce.themes());
            ExaminedTheme then = examined(theme, proposed, listed);
            checks += then.checks();
            // What is in force was stored, and checks never apply to that; a fault that the agreement brings does
            // count.
            then.faults().stream()
                    .filter(fault -> !now.faults().contains(fault))
                    .map(fault -> fault.inJar(proposed.id() + "/" + theme.id()))
                    .forEach(faults::add);
        }
        return examination(
                Candidate.ofAgreement(proposed.id(), files.text(), source),
                proposed.title(),
                files.files(),
                checks,
                faults,
                new Definitions(proposed, inForce.papers(), listed));
    }

    private Examination examination(
            Candidate candidate,
            String title,
            List<DefinitionFile> files,
            int checks,
            List<Fault> faults,
            Definitions proposed) {
        Optional<Hash> instead = definitions.inForce(snapshot.agreement().id(), candidate, snapshot.entries());
        List<ItemChange> changes = instead.map(Hash::hex)
                .map(definitions::files)
                .map(before -> DefinitionDifference.between(before, files))
                .orElse(List.of());
        Proposal proposal = new Proposal(
                candidate.source(),
                title,
                files,
                checks,
                faults,
                Optional.of(candidate.content()),
                instead,
                changes,
                Optional.of(proposed).filter(any -> faults.isEmpty()).map(this::outlook));
        return new Examination(proposal, Optional.of(candidate));
    }

    private static Examination unreadable(String source, SentFiles sent, List<Fault> faults) {
        return new Examination(
                new Proposal(
                        source,
                        source,
                        List.copyOf(sent.files().values()),
                        0,
                        faults,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Optional.empty());
    }

    private Outlook outlook(Definitions proposed) {
        ReportingPeriod latest = snapshot.latestPeriodWithFigures(snapshot.now());
        return new Outlook(
                snapshot.moved(proposed),
                snapshot.position(latest, snapshot.now()),
                snapshot.position(latest, proposed));
    }

    /** Both files of a theme; one that was not sent is as in force. */
    private Declaration whole(SentFiles sent) {
        return new Declaration(file(sent, SentFiles.INDICATORS), file(sent, SentFiles.ACTION_PLAN));
    }

    private DefinitionFile file(SentFiles sent, String name) {
        return sent.find(name)
                .or(() -> inForce(sent).stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> new DefinitionException(List.of(Fault.of(
                        name,
                        "the file was not sent, and no release of this theme is in force that has one; send both files"
                                + " in a zip archive"))));
    }

    private List<DefinitionFile> inForce(SentFiles sent) {
        String id = sent.find(SentFiles.INDICATORS)
                .flatMap(file -> file.tree().findAttribute("id"))
                .or(() -> sent.find(SentFiles.ACTION_PLAN)
                        .flatMap(file -> file.tree().findAttribute("theme")))
                .orElse("");
        return snapshot.definitions()
                .findTheme(id)
                .flatMap(Declaration::of)
                .map(Declaration::files)
                .orElse(List.of());
    }

    private ExaminedTheme examined(Theme theme, Agreement agreement, List<Theme> others) {
        return Declaration.of(theme)
                .map(files -> rules.examine(files, agreement, others))
                .orElseGet(() -> new ExaminedTheme(Optional.of(theme), 0, List.of()));
    }

    private static Definitions with(Definitions inForce, Theme theme) {
        List<Theme> others = inForce.themes().stream()
                .filter(other -> !other.id().equals(theme.id()))
                .toList();
        return inForce.with(listed(
                inForce.agreement(),
                Stream.concat(others.stream(), Stream.of(theme)).toList()));
    }

    /** Those that an agreement lists, in its order. */
    private static List<Theme> listed(Agreement agreement, List<Theme> themes) {
        return agreement.themes().stream()
                .flatMap(id -> themes.stream().filter(theme -> theme.id().equals(id)))
                .toList();
    }
}
