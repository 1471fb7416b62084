package uk.org.waymark.web.refresh;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.org.waymark.position.refresh.Ambition;
import uk.org.waymark.position.refresh.TargetMove;

/**
 * The measures whose targets moved one way.
 *
 * @param code of the way, for its look
 * @param words the way, such as "made easier"
 * @param tiles the measures, by number
 */
public record AmbitionColumn(String code, String words, int count, List<Tile> tiles) {

    /**
     * A measure as a small square.
     *
     * @param number its code without the letters that all codes share, such as "154"
     */
    public record Tile(String number, String code, String address, String title) {
        static Tile of(TargetMove move) {
            String code = move.indicator().code().text();
            return new Tile(
                    code.replaceFirst("^NI ", ""),
                    code,
                    move.indicator().code().address(),
                    move.indicator().briefTitle());
        }
    }

    /** The columns from less to more; ways that no measure went are shown where a reader looks for them. */
    static List<AmbitionColumn> of(List<TargetMove> moves) {
        return Stream.of(Ambition.values())
                .map(ambition -> of(
                        ambition,
                        moves.stream()
                                .filter(move -> move.ambition() == ambition)
                                .toList()))
                .filter(column -> column.count > 0 || !column.code.equals(code(Ambition.BOTH_WAYS)))
                .toList();
    }

    private static AmbitionColumn of(Ambition ambition, List<TargetMove> moves) {
        return new AmbitionColumn(
                code(ambition),
                ambition.words(),
                moves.size(),
                moves.stream()
                        .map(Tile::of)
                        .sorted(Comparator.comparing(Tile::number, AmbitionColumn::byNumber))
                        .toList());
    }

    private static int byNumber(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    static String code(Ambition ambition) {
        return ambition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
