package uk.org.waymark.web.chart;

/** The width of words in the letters of a drawing; a little more rather than less, as the server has no font at hand. */
final class Lettering {
    /** The size of letters that label a point. */
    static final int SIZE = 14;

    private static final String THIN = " .,:;ijlf'’|";
    private static final String SLIM = "/-rt()";
    private static final String WIDE = "wmWMGQND";
    private static final double STRONG = 1.06;

    private Lettering() {}

    static double width(String words, boolean strong) {
        double width = words.chars().mapToDouble(Lettering::width).sum();
        return strong ? width * STRONG : width;
    }

    private static double width(int letter) {
        if (THIN.indexOf(letter) >= 0) {
            return 4.2;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 5.8;
        }
        if (letter == '%' || WIDE.indexOf(letter) >= 0) {
            return letter == '%' ? 13.4 : 11;
        }
        return Character.isDigit(letter) || Character.isUpperCase(letter) ? 9.2 : 8;
    }
}
