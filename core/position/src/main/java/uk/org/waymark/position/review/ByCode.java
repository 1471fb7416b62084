package uk.org.waymark.position.review;

import java.util.Comparator;
import uk.org.waymark.position.MeasurePosition;

/** The order of codes as people count them: NI 5 before NI 16. */
public final class ByCode {
    public static final Comparator<MeasurePosition> ORDER = Comparator.comparing(
                    (MeasurePosition measure) -> measure.code().text().replaceAll("\\d.*", ""))
            .thenComparing(measure -> number(measure.code().text()))
            .thenComparing(measure -> measure.code().text());

    private ByCode() {}

    private static int number(String code) {
        String digits = code.replaceAll("^\\D*(\\d{0,6}).*", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
