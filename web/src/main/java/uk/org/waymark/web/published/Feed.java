package uk.org.waymark.web.published;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.words.Words;

/** The releases of an agreement as a feed after RFC 4287, for programs that look out for the next one. */
final class Feed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private Feed() {}

    /**
     * The feed.
     *
     * @param site the address of the agreement's public pages
     * @param releases the latest first
     */
    static Answer of(String site, Agreement agreement, List<Release> releases) {
        Markup xml = new Markup()
                .open("feed", "xmlns", NAMESPACE, "xml:lang", "en-GB")
                .element("title", Words.say("published.feed.title", agreement.area()))
                .element("id", id(agreement.id()))
                .empty("link", "rel", "self", "href", site + "/feed.xml")
                .empty("link", "href", site)
                .element("updated", releases.get(0).from().toString())
                .open("author")
                .element("name", agreement.area())
                .close();
        for (Release release : releases) {
            xml.open("entry")
                    .element("title", release.title())
                    .element("id", id(agreement.id() + "/" + release.name()))
                    .empty("link", "href", site + "/" + release.name())
                    .element("published", release.from().toString())
                    .element("updated", release.from().toString())
                    .element(
                            "summary",
                            Words.say(
                                    "published.feed.summary",
                                    Words.date(release.period().ends())))
                    .close();
        }
        return Answer.of(
                "application/atom+xml; charset=UTF-8",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close()).getBytes(StandardCharsets.UTF_8));
    }

    /** The same wherever the site is, so that a program knows what it has seen when the site moves. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("waymark/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
