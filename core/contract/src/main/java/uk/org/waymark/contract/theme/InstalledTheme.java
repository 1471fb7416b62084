package uk.org.waymark.contract.theme;

/**
 * A theme that is running, and where it came from.
 *
 * @param jar the file name of its jar, or of the folder its classes stand in; of a theme that is a folder, the path of
 *     that from the home, such as "agreements/harbour-2008-11/port"
 * @param version as its jar says, or "development"; "folder" for a theme that is one
 * @param droppedIn whether the council added the jar or folder, rather than it being part of the product
 */
public record InstalledTheme(Theme theme, String jar, String version, boolean droppedIn) {
    static InstalledTheme of(Discovery.Found found) {
        String version = found.source() == Discovery.Source.FOLDER
                ? "folder"
                : found.theme().version().orElse("development");
        return new InstalledTheme(found.theme(), found.jar(), version, found.droppedIn());
    }
}
