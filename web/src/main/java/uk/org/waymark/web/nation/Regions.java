package uk.org.waymark.web.nation;

import uk.org.waymark.web.words.Words;

/** Regions as a page names them: by the Government Office that answers for them, without saying so each time. */
final class Regions {
    private static final String OFFICE = "Government Office for ";
    private static final String THE = "the ";

    private Regions() {}

    static String name(String governmentOffice) {
        String region =
                governmentOffice.startsWith(OFFICE) ? governmentOffice.substring(OFFICE.length()) : governmentOffice;
        return Words.capital(region.startsWith(THE) ? region.substring(THE.length()) : region);
    }
}
