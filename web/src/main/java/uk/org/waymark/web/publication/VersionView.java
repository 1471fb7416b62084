package uk.org.waymark.web.publication;

import java.util.List;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.Version;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/**
 * A version of a publication for one audience.
 *
 * @param audience whom it is for, in words
 * @param model the address of its canonical form
 * @param digest of that
 */
public record VersionView(String audience, String title, List<FileView> files, String model, String digest) {
    /** A file: its words and its address. */
    public record FileView(String words, String address) {}

    static VersionView of(Publication publication, Version version, Lens lens) {
        return new VersionView(
                Words.say("publication.for." + version.audience().code()),
                version.title(),
                version.files().stream()
                        .map(file -> new FileView(
                                PublicationWords.file(file), address(publication, version, file.ending(), lens)))
                        .toList(),
                address(publication, version, PublicationDownload.MODEL, lens),
                version.model());
    }

    private static String address(Publication publication, Version version, String ending, Lens lens) {
        return lens.shared("/publications/" + publication.id() + "/files/"
                        + version.audience().code() + "." + ending)
                + "?agreement=" + lens.getAgreement().id();
    }
}
