package uk.org.waymark.ledger.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.contract.plan.PlainId;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.FundPosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;

/** Adds and changes the funds of a theme's plans, and states how far their money has come. */
@ApplicationScoped
public class PlanMoney {
    private final Snapshots snapshots;

    @Inject
    public PlanMoney(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected PlanMoney() {
        this(null);
    }

    /**
     * Adds a fund to a plan.
     *
     * @throws PlanRefused when there is no such plan, or the terms make no sense; nothing is added then
     */
    public Head add(Actor actor, Scope theme, String plan, FundTerms terms) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            PlanPosition position = new ThemePlans(snapshot, theme).plan(plan);
            String id = PlainId.of(
                    terms.name(), position.plan().funds().stream().map(Fund::id).collect(Collectors.toSet()), "fund");
            return List.of(NewEntry.now(new FundStated(plan, FundRule.sound(id, terms, List.of(), snapshot.today()))));
        });
    }

    /**
     * States new terms of a fund; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the fund
     * @throws PlanRefused when there is no such fund, the terms make no sense, or somebody else changed it since
     */
    public Head change(Actor actor, Scope theme, String plan, String fund, FundTerms terms, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            FundPosition stands = fund(new ThemePlans(snapshot, theme).plan(plan), fund);
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.latest(), "the fund");
            List<Line> lines = stands.fund().lines();
            Fund same = FundRule.sound(fund, terms, lines, stands.fund().knownFrom());
            return same.equals(stands.fund())
                    ? List.of()
                    : List.of(NewEntry.now(new FundStated(plan, FundRule.sound(fund, terms, lines, snapshot.today()))));
        });
    }

    /**
     * States how far the money of some lines of a fund has come; what stands already changes nothing.
     *
     * @param money about lines of one fund of one plan
     * @param readAt the sequence of the head at which the actor read the fund
     * @throws PlanRefused when there is no such fund or line, an amount makes no sense, or somebody else changed it since
     */
    public Head state(Actor actor, Scope theme, List<MoneyStated> money, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            ThemePlans plans = new ThemePlans(snapshot, theme);
            return money.stream()
                    .flatMap(stated -> {
                        FundPosition stands = fund(plans.plan(stated.plan()), stated.fund());
                        ThemePlans.requireUnchanged(actor.account(), readAt, stands.latest(), "the money");
                        Line line = line(stands.fund(), stated.line());
                        MoneyStated sound = FundRule.sound(stated, line);
                        return line.stage() == sound.stage() && line.spent().compareTo(sound.spent()) == 0
                                ? Stream.<NewEntry>empty()
                                : Stream.of(NewEntry.now(sound));
                    })
                    .toList();
        });
    }

    private static FundPosition fund(PlanPosition plan, String id) {
        return plan.funds().stream()
                .filter(its -> its.fund().id().equals(id))
                .findFirst()
                .orElseThrow(() -> ThemePlans.missing("fund", id, plan));
    }

    private static Line line(Fund fund, String id) {
        return fund.lines().stream()
                .filter(its -> its.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PlanRefused(
                        "There is no line “" + id + "” in “" + fund.name() + "”. Choose one of its lines."));
    }
}
