package uk.org.waymark.web.chart;

/**
 * The width of words in the letters of a drawing. The advances are those of Atkinson Hyperlegible Next, in thousandths of
 * its size, with the figures all of one width as the style sheet asks for them; the server needs no font to add them up.
 */
final class Lettering {
    /** The size of letters that label a point. */
    static final int SIZE = 13;

    /** The size of the latest figure. */
    static final int LARGE = 15;

    private static final char FIRST = ' ';
    private static final double THOUSANDTHS = 1000;

    /** Of any other letter; few are wider. */
    private static final int OTHER = 700;

    private static final int[] REGULAR = {
        280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 632, 632, 632,
        632, 632, 632, 632, 632, 632, 632, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569,
        552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623,
        575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492,
        262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555
    };

    private static final int[] BOLD = {
        312, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 632, 632, 632,
        632, 632, 632, 632, 632, 632, 632, 272, 272, 569, 612, 569, 547, 781, 678, 643, 658, 688, 597,
        566, 718, 701, 424, 561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 686, 644, 886, 685,
        650, 618, 340, 440, 344, 582, 400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555,
        318, 882, 571, 576, 596, 599, 376, 508, 376, 567, 530, 740, 539, 521, 505, 381, 254, 381, 537
    };

    private Lettering() {}

    static double width(String words, boolean strong) {
        return width(words, SIZE, strong);
    }

    static double width(String words, int size, boolean strong) {
        int[] advances = strong ? BOLD : REGULAR;
        int sum = words.chars()
                .map(letter -> {
                    int place = letter - FIRST;
                    return place >= 0 && place < advances.length ? advances[place] : OTHER;
                })
                .sum();
        return sum * size / THOUSANDTHS;
    }
}
