package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.web.words.Words;

/**
 * The money of a plan by kind. Funds whose lines do not add up to their stated total are in no sum.
 *
 * @param leftOut a sentence about those; empty where there are none
 */
public record MoneyTable(List<Row> rows, Optional<String> leftOut) {

    /** The sums of one kind of money. */
    public record Row(String kind, String appliedFor, String placed, String committed, String spent) {}

    static MoneyTable of(List<Fund> funds) {
        List<Row> rows = new ArrayList<>();
        Stream.of(Kind.values())
                .map(kind -> of(funds, Optional.of(kind), Words.capital(kind.code())))
                .flatMap(Optional::stream)
                .forEach(rows::add);
        of(funds, Optional.empty(), Words.say("plan.money.kindNotStated")).ifPresent(rows::add);
        if (rows.size() > 1) {
            rows.add(row(Words.say("plan.money.all"), summed(funds)));
        }
        return new MoneyTable(rows, leftOut(funds));
    }

    private static Optional<Row> of(List<Fund> funds, Optional<Kind> kind, String name) {
        List<Fund> ofKind = summed(funds).stream()
                .filter(fund -> fund.conditions().kind().equals(kind))
                .toList();
        return ofKind.isEmpty() ? Optional.empty() : Optional.of(row(name, ofKind));
    }

    private static List<Fund> summed(List<Fund> funds) {
        return funds.stream().filter(Fund::addsUp).toList();
    }

    private static Row row(String name, List<Fund> funds) {
        return new Row(
                name,
                sum(funds, Fund::appliedFor),
                sum(funds, Fund::placed),
                sum(funds, Fund::committed),
                sum(funds, Fund::spent));
    }

    private static String sum(List<Fund> funds, Function<Fund, BigDecimal> amount) {
        return FundView.pounds(funds.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<String> leftOut(List<Fund> funds) {
        List<String> names =
                funds.stream().filter(fund -> !fund.addsUp()).map(Fund::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.say("plan.money.leftOut", String.join("; ", names)));
    }
}
