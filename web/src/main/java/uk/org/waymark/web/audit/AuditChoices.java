package uk.org.waymark.web.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditFilter;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.audit.Who;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.words.Words;

/** What can be chosen in the filters of the audit, with what is chosen. */
final class AuditChoices {
    private static final List<String> ACTS =
            Stream.of(Act.values()).map(Act::code).toList();

    private final AuditFilter filter;

    AuditChoices(AuditFilter filter) {
        this.filter = filter;
    }

    /** Kinds of entries, or of acts, by their words. */
    List<Choice> kinds(boolean acts) {
        return AuditQuery.kinds().stream()
                .filter(code -> ACTS.contains(code) == acts)
                .map(code -> choice(code, Words.say("audit.kind." + code), filter.kind()))
                .toList();
    }

    /** People by name; somebody asked for who was erased stays chosen. */
    List<Choice> people(List<Who> people) {
        Optional<String> asked = filter.person().map(account -> account.id().toString());
        Stream<Choice> named = people.stream()
                .map(who -> choice(who.account().orElseThrow().id().toString(), AuditLine.name(who), asked));
        Stream<Choice> former = asked.stream()
                .filter(id -> people.stream()
                        .noneMatch(who ->
                                who.account().orElseThrow().id().toString().equals(id)))
                .map(id -> new Choice(id, Words.say("audit.former"), true));
        return Stream.concat(named, former).toList();
    }

    List<Choice> agreements(Agreements agreements) {
        return agreements.all().stream()
                .map(agreement -> choice(agreement.id(), agreement.title(), filter.agreement()))
                .toList();
    }

    /** The themes of one agreement; the value names both. */
    List<Choice> themes(Agreement agreement, Agreements agreements) {
        Optional<String> asked = filter.theme().map(AuditChoices::value);
        return agreements.themesOf(agreement.id()).stream()
                .map(theme -> choice(value(new Scope(agreement.id(), theme.id())), theme.title(), asked))
                .toList();
    }

    private static String value(Scope theme) {
        return theme.agreement() + "/" + theme.theme();
    }

    private static Choice choice(String value, String words, Optional<String> asked) {
        return new Choice(value, words, asked.equals(Optional.of(value)));
    }
}
