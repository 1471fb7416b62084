package uk.org.waymark.contract.theme;

/**
 * A theme that is running, and where it came from.
 *
 * @param jar the file name of its jar, or of the folder its classes stand in
 * @param version as its jar says, or "development"
 * @param droppedIn whether the council added the jar, rather than it being part of the product
 */
public record InstalledTheme(Theme theme, String jar, String version, boolean droppedIn) {
    static InstalledTheme of(Discovery.Found found) {
        return new InstalledTheme(
                found.theme(), found.jar(), found.theme().version().orElse("development"), found.droppedIn());
    }
}
