package uk.org.waymark.web.nation;

import uk.org.waymark.web.words.Words;

/** Regions as a page names them: by the Government Office that answers for them, without saying so each time. */
public final class Regions {
    private static final String OFFICE = "Government Office for ";
    private static final String THE = "the ";

    private Regions() {}

    /** The same as a sentence says it after "in": "the East Midlands". */
    public static String within(String governmentOffice) {
        return governmentOffice.startsWith(OFFICE) ? governmentOffice.substring(OFFICE.length()) : governmentOffice;
    }

    static String name(String governmentOffice) {
        String region = within(governmentOffice);
        return Words.capital(region.startsWith(THE) ? region.substring(THE.length()) : region);
    }
}
