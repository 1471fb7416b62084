package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.web.words.Words;

/**
 * Money from one fund, line by line.
 *
 * @param stage how far the money has come, where it is not committed
 * @param counted whether it counts as placed
 * @param stated the total the source prints, where it differs from the lines' own
 */
public record FundView(
        String name,
        Optional<String> stage,
        boolean counted,
        List<Line> lines,
        String total,
        Optional<String> stated,
        Optional<String> discrepancy) {
    private static final Measurement POUNDS = new Measurement(Shape.AMOUNT, "£", 0, Polarity.HIGH);

    /** A proposal and its amount. */
    public record Line(String proposal, String amount) {}

    /** A fund with its lines. */
    public static FundView of(Fund fund) {
        return new FundView(
                fund.name(),
                Optional.of(fund.stage())
                        .filter(stage -> stage != Fund.Stage.COMMITTED)
                        .map(Fund.Stage::words),
                fund.isPlaced(),
                fund.lines().stream()
                        .map(line -> new Line(line.proposal(), pounds(line.pounds())))
                        .toList(),
                pounds(fund.linesTotal()),
                fund.statedTotal().filter(total -> !fund.addsUp()).map(FundView::pounds),
                fund.discrepancy()
                        .or(() -> fund.addsUp() ? Optional.empty() : Optional.of(Words.say("plan.unexplained"))));
    }

    static String pounds(BigDecimal amount) {
        return POUNDS.withUnit(amount);
    }
}
