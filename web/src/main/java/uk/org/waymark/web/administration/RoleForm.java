package uk.org.waymark.web.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/** The fields that say what an account is for. */
record RoleForm(Role role, Optional<Scope> scope) {
    /** What stands in the fields before anybody chose. */
    static final RoleForm FIRST = new RoleForm(Role.EXECUTIVE, Optional.empty());

    /** As it was sent; a role of no theme leaves the theme's field aside. */
    static RoleForm sent(Form form) {
        Role role = Stream.of(Role.values())
                .filter(one -> one.code().equals(form.text("role")))
                .findFirst()
                .orElseThrow(Form::unreadable);
        String[] parts = form.text("theme").split("/", -1);
        boolean named = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
        return new RoleForm(
                role, role.isOfOneTheme() && named ? Optional.of(new Scope(parts[0], parts[1])) : Optional.empty());
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

    private Choice choice(Scope theme, String words) {
        return new Choice(theme.agreement() + "/" + theme.theme(), words, scope.equals(Optional.of(theme)));
    }
}
