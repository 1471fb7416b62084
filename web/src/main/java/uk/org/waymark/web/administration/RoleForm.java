package uk.org.waymark.web.administration;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/**
 * The fields that say what an account is for.
 *
 * @param chosen the themes that are ticked, and the partner who is chosen, each by itself
 */
record RoleForm(Role role, List<Remit> chosen) {
    /** What stands in the fields before anybody chose. */
    static final RoleForm FIRST = new RoleForm(Role.EXECUTIVE, List.of());

    RoleForm {
        chosen = List.copyOf(chosen);
    }

    /** As it was sent; a role without a remit leaves themes and partner aside. */
    static RoleForm sent(Form form) {
        Role role = Stream.of(Role.values())
                .filter(one -> one.code().equals(form.text("role")))
                .findFirst()
                .orElseThrow(Form::unreadable);
        return new RoleForm(
                role,
                role.hasRemit()
                        ? Stream.concat(form.texts("theme").stream(), form.texts("partner").stream())
                                .flatMap(text -> remit(text).stream())
                                .toList()
                        : List.of());
    }

    /** As the account is. */
    static RoleForm of(AccountHolder holder) {
        return new RoleForm(holder.role(), holder.remit().stream().toList());
    }

    /** Why no remit can be made of it; empty where one can, or where there is none to make. */
    Optional<String> fault() {
        return Optional.of("SEVERAL_REMITS").filter(fault -> !chosen.isEmpty() && remit().isEmpty());
    }

    /** What the account is to answer for; empty where nothing is chosen, or what is no remit together. */
    Optional<Remit> remit() {
        BinaryOperator<Optional<Remit>> together =
                (one, other) -> one.flatMap(first -> other.flatMap(second -> first.with(second)));
        return chosen.stream().map(Optional::of).reduce(together).flatMap(all -> all);
    }

    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(one -> new Choice(one.code(), Words.capital(one.words()), one == role))
                .toList();
    }

    /** Every theme installed, with the title of its agreement where there are several agreements. */
    List<Choice> themes(Agreements agreements) {
        return agreements.all().stream()
                .flatMap(agreement -> agreements.themesOf(agreement.id()).stream()
                        .map(theme -> new Choice(
                                value(Remit.of(Scope.of(theme))),
                                words(agreements, agreement, theme.title()),
                                chosen.stream().anyMatch(remit -> remit.covers(Scope.of(theme))))))
                .toList();
    }

    /** Every partner of every agreement, in the same way. */
    List<Choice> partners(Agreements agreements) {
        return agreements.all().stream()
                .flatMap(agreement -> agreement.partners().stream().map(partner -> {
                    Remit measures = new Remit.OfPartner(agreement.id(), partner.id());
                    String name = partner.note()
                            .map(note -> Words.say("accounts.partner.note", partner.name(), note))
                            .orElse(partner.name());
                    return new Choice(value(measures), words(agreements, agreement, name), chosen.contains(measures));
                }))
                .toList();
    }

    private static String words(Agreements agreements, Agreement agreement, String title) {
        return agreements.all().size() > 1 ? agreement.title() + ": " + title : title;
    }

    private static String value(Remit remit) {
        return remit.agreement() + "/" + remit.written();
    }

    private static Optional<Remit> remit(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(Remit.parse(parts[0], parts[1]))
                : Optional.empty();
    }
}
