package uk.org.waymark.web.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param themes those that are ticked
 */
record RoleForm(Role role, List<Scope> themes) {
    /** What stands in the fields before anybody chose. */
    static final RoleForm FIRST = new RoleForm(Role.EXECUTIVE, List.of());

    RoleForm {
        themes = List.copyOf(themes);
    }

    /** As it was sent; a role without a remit leaves the themes aside. */
    static RoleForm sent(Form form) {
        Role role = Stream.of(Role.values())
                .filter(one -> one.code().equals(form.text("role")))
                .findFirst()
                .orElseThrow(Form::unreadable);
        return new RoleForm(
                role,
                role.hasRemit()
                        ? form.texts("theme").stream()
                                .flatMap(text -> scope(text).stream())
                                .toList()
                        : List.of());
    }

    /** As the account is. */
    static RoleForm of(AccountHolder holder) {
        return new RoleForm(holder.role(), holder.remit().map(Remit::scopes).orElse(List.of()));
    }

    /** Why no remit can be made of it; empty where one can, or where there is none to make. */
    Optional<String> fault() {
        long agreements = themes.stream().map(Scope::agreement).distinct().count();
        return Optional.of("SEVERAL_AGREEMENTS").filter(fault -> agreements > 1);
    }

    /** What the account is to answer for; of themes without a {@link #fault}. */
    Optional<Remit> remit() {
        return themes.stream()
                .findFirst()
                .map(first -> new Remit(
                        first.agreement(), themes.stream().map(Scope::theme).toList()));
    }

    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(one -> new Choice(one.code(), Words.capital(one.words()), one == role))
                .toList();
    }

    /** Every theme installed, with the title of its agreement where there are several agreements. */
    List<Choice> themes(Agreements agreements) {
        boolean several = agreements.all().size() > 1;
        return agreements.all().stream()
                .flatMap(agreement -> agreements.themesOf(agreement.id()).stream()
                        .map(theme -> choice(
                                new Scope(agreement.id(), theme.id()),
                                several ? agreement.title() + ": " + theme.title() : theme.title())))
                .toList();
    }

    private static Optional<Scope> scope(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new Scope(parts[0], parts[1]))
                : Optional.empty();
    }

    private Choice choice(Scope theme, String words) {
        return new Choice(theme.agreement() + "/" + theme.theme(), words, themes.contains(theme));
    }
}
