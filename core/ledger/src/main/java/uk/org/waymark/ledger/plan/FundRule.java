package uk.org.waymark.ledger.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.contract.plan.PlainId;
import uk.org.waymark.ledger.plan.FundTerms.LineTerms;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;

/** The conditions under which a fund, and what is stated of its money, make sense. */
final class FundRule {
    private FundRule() {}

    /**
     * The fund with these terms. Lines that were there keep their stage.
     *
     * @param before the lines as they stand; none of a new fund
     * @throws PlanRefused when the terms make no sense
     */
    static Fund sound(String id, FundTerms terms, List<Line> before, LocalDate stated) {
        refuse(
                "The fund has no name. Write where the money comes from.",
                terms.name().isEmpty());
        refuse(
                "The fund has no lines. Write what its money is for, with the amount.",
                terms.lines().isEmpty());
        Fund fund = new Fund(
                id,
                terms.name(),
                lines(terms, before),
                terms.statedTotal(),
                terms.discrepancy(),
                terms.stage(),
                terms.conditions(),
                stated);
        requireSum(fund);
        return fund.with(fund.lines());
    }

    private static List<Line> lines(FundTerms terms, List<Line> before) {
        Set<String> taken = new HashSet<>();
        before.forEach(line -> taken.add(line.id()));
        List<Line> lines = new ArrayList<>();
        for (LineTerms line : terms.lines()) {
            refuse(
                    "An amount has no words. Write what the money is for.",
                    line.proposal().isEmpty());
            BigDecimal pounds = line.pounds()
                    .filter(amount -> amount.signum() > 0)
                    .orElseThrow(() -> new PlanRefused(
                            "“" + line.proposal() + "” has no amount. Write it in pounds, such as 15,000."));
            Line stands = before.stream()
                    .filter(its -> line.id().filter(its.id()::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> new Line(
                            PlainId.of(line.proposal(), taken, "line"),
                            line.proposal(),
                            pounds,
                            terms.stage(),
                            terms.stage() == Stage.SPENT ? pounds : BigDecimal.ZERO));
            taken.add(stands.id());
            lines.add(new Line(stands.id(), line.proposal(), pounds, stands.stage(), stands.spent()));
        }
        return lines;
    }

    private static void requireSum(Fund fund) {
        String sums = "The lines come to " + pounds(fund.linesTotal()) + " and the stated total is "
                + fund.statedTotal().map(FundRule::pounds).orElse("left out") + ". ";
        refuse(
                sums + "Correct one of them, or write why they differ.",
                !fund.addsUp() && fund.discrepancy().isEmpty());
        refuse(
                sums + "They do not differ, so leave out why they do.",
                fund.addsUp() && fund.discrepancy().isPresent());
    }

    /**
     * What is stated of a line's money; all of it is gone where it is spent and no amount is given.
     *
     * @throws PlanRefused when it makes no sense
     */
    static MoneyStated sound(MoneyStated money, Line line) {
        refuse(
                "Less than nothing is spent on “" + line.proposal() + "”. Write what is spent, in pounds.",
                money.spent().signum() < 0);
        refuse(
                "The money for “" + line.proposal() + "” is "
                        + money.stage().words()
                        + ", so that none of it can be spent. Choose another stage, or write 0.",
                !money.stage().isPlaced() && money.spent().signum() > 0);
        refuse(
                "More is spent on “" + line.proposal() + "” than its " + pounds(line.pounds())
                        + ". Correct the amount, or write in the note where the rest comes from.",
                money.spent().compareTo(line.pounds()) > 0 && money.note().isBlank());
        boolean all = money.stage() == Stage.SPENT && money.spent().signum() == 0;
        return all
                ? new MoneyStated(money.plan(), money.fund(), money.line(), money.stage(), line.pounds(), money.note())
                : money;
    }

    private static String pounds(BigDecimal amount) {
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }

    private static void refuse(String why, boolean refused) {
        ThemePlans.refuse(Optional.of(why).filter(any -> refused));
    }
}
