package uk.org.waymark.ledger.definition;

/** Something else was installed since a definition was looked at beside what was in force; nothing was installed now. */
public final class DefinitionsChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DefinitionsChanged(String name) {
        super("Another release of " + name + " was installed meanwhile.");
    }
}
