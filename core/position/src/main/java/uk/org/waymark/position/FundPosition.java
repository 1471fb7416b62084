package uk.org.waymark.position;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;

/**
 * A fund of a plan, as stated last.
 *
 * @param fund with its lines at the stage stated last
 * @param declared whether the theme's file has it
 * @param stated its terms as stated beside the file; empty where those of the file stand
 * @param log what was stated of its money, earliest known first
 */
public record FundPosition(
        Fund fund, boolean declared, Optional<Entry<FundStated>> stated, List<Entry<MoneyStated>> log) {
    public FundPosition {
        log = List.copyOf(log);
    }

    /** Those of the file, in its order, and those added beside it, as they were added. */
    static List<FundPosition> of(List<Fund> declared, List<Entry<FundStated>> stated, List<Entry<MoneyStated>> money) {
        Map<String, Fund> byId = new LinkedHashMap<>();
        declared.forEach(fund -> byId.put(fund.id(), fund));
        Map<String, Entry<FundStated>> latest = new LinkedHashMap<>();
        stated.forEach(entry -> {
            byId.put(entry.statement().fund().id(), entry.statement().fund());
            latest.put(entry.statement().fund().id(), entry);
        });
        return byId.values().stream()
                .map(fund -> of(
                        fund,
                        declared.stream().anyMatch(its -> its.id().equals(fund.id())),
                        Optional.ofNullable(latest.get(fund.id())),
                        money.stream()
                                .filter(entry -> entry.statement().fund().equals(fund.id()))
                                .toList()))
                .toList();
    }

    private static FundPosition of(
            Fund fund, boolean declared, Optional<Entry<FundStated>> stated, List<Entry<MoneyStated>> log) {
        List<Line> lines =
                fund.lines().stream().map(line -> asStated(line, log)).toList();
        return new FundPosition(fund.with(lines), declared, stated, log);
    }

    private static Line asStated(Line line, List<Entry<MoneyStated>> log) {
        return log.stream()
                .map(Entry::statement)
                .filter(money -> money.line().equals(line.id()))
                .reduce((earlier, later) -> later)
                .map(money -> line.at(money.stage(), money.spent()))
                .orElse(line);
    }

    /** What was stated of it last, terms or money. */
    public Optional<Entry<? extends PlanStatement>> latest() {
        return Stream.<Entry<? extends PlanStatement>>concat(stated.stream(), log.stream())
                .max(Comparator.comparingLong(Entry::sequence));
    }
}
