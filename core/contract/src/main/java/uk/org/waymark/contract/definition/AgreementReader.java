package uk.org.waymark.contract.definition;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.CalendarEvent;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.contract.agreement.RefreshRule;
import uk.org.waymark.contract.agreement.RefreshRule.Window;
import uk.org.waymark.contract.agreement.RewardScheme;
import uk.org.waymark.contract.agreement.Structure;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;

/** Reads an agreement file. */
public final class AgreementReader {
    private final Faults faults;

    private AgreementReader(Faults faults) {
        this.faults = faults;
    }

    public static Agreement read(String fileName, InputStream in) {
        return read(DefinitionFile.read(fileName, in));
    }

    /** Reads an agreement, or throws a {@link DefinitionException} with every fault of the file. */
    public static Agreement read(DefinitionFile file) {
        LocatedXml xml = LocatedXml.parse(file, "agreement");
        Optional<Agreement> agreement = new AgreementReader(xml.faults()).agreement(xml.root());
        xml.faults().throwIfAny();
        return agreement.orElseThrow();
    }

    private Optional<Agreement> agreement(Element root) {
        Optional<FinancialYear> first = year(root, "from");
        Optional<FinancialYear> last = year(root, "to");
        List<StatusScheme> schemes = new SchemeReader(faults).read(root.children("scheme"));
        Optional<LocalDate> knownFrom =
                root.findAttribute("known-from").flatMap(any -> faults.date(root, "known-from"));
        if (!root.isSound() || first.isEmpty() || last.isEmpty() || schemes.isEmpty()) {
            return Optional.empty();
        }
        Structure structure = new StructureReader(faults).read(root);
        List<String> themes = root.children("theme").stream()
                .map(theme -> theme.attribute("id"))
                .toList();
        return faults.attribute(
                root,
                "id",
                id -> new Agreement(
                        id,
                        root.child("title").text(),
                        root.child("area").text(),
                        root.child("government-office").text(),
                        first.get(),
                        last.get(),
                        bodies(root.children("partner")),
                        bodies(root.children("delivery-group")),
                        themes,
                        calendar(root),
                        schemes,
                        knownFrom,
                        structure,
                        figuresFrom(root.child("term"), first.get()),
                        reviews(root),
                        root.findChild("refresh").map(this::refresh).orElse(RefreshRule.USUAL),
                        root.findChild("reward").flatMap(this::reward),
                        root.findChild("annual-review")
                                .map(new ReviewReader(faults)::read)
                                .orElse(AnnualReview.NONE),
                        root.children("stories").stream()
                                .flatMap(new StoriesReader(faults, themes)::read)
                                .toList()));
    }

    private Optional<RewardScheme> reward(Element reward) {
        BigDecimal floor = new BigDecimal(reward.attribute("floor"));
        BigDecimal cap = new BigDecimal(reward.attribute("cap"));
        if (floor.compareTo(cap) > 0) {
            faults.add(reward.fault(
                    "floor",
                    "the floor, " + floor + ", lies above the cap, " + cap + "; write the lower percentage first"));
            return Optional.empty();
        }
        return Optional.of(new RewardScheme(
                new BigDecimal(reward.attribute("pounds")), floor, cap, new BigDecimal(reward.attribute("factor"))));
    }

    private RefreshRule refresh(Element refresh) {
        List<Consent> consents = refresh.children("consent").stream()
                .map(consent -> Constants.named(Consent.class, consent.attribute("of")))
                .toList();
        if (!consents.equals(consents.stream().sorted().distinct().toList())) {
            faults.add(refresh.fault(
                    "the consents stand out of order or twice; write each once, in the order lead-partner,"
                            + " executive, government-office, ministers"));
        }
        return new RefreshRule(window(refresh), consents);
    }

    private Optional<Window> window(Element refresh) {
        Optional<MonthDay> first = refresh.findAttribute("from").map(AgreementReader::day);
        Optional<MonthDay> last = refresh.findAttribute("to").map(AgreementReader::day);
        if (first.isPresent() != last.isPresent()) {
            faults.add(
                    refresh.fault("the time in which changes may be proposed has one end only; write both from and to,"
                            + " or neither"));
        }
        return first.flatMap(day -> last.map(end -> new Window(day, end)));
    }

    /** The schema writes the first of December "--12-01", and lets a time zone follow. */
    private static MonthDay day(String written) {
        return MonthDay.parse(written.substring(0, 7));
    }

    private List<HeldReview> reviews(Element root) {
        return root.children("reviewed").stream()
                .flatMap(
                        review -> faults
                                .attribute(review, "period", ReportingPeriod::parse)
                                .map(period -> review(period, review))
                                .stream())
                .toList();
    }

    private HeldReview review(ReportingPeriod period, Element review) {
        return new HeldReview(
                period,
                review.attribute("by"),
                review.findAttribute("known-from").flatMap(any -> faults.date(review, "known-from")),
                review.findChild("counts").flatMap(this::counts),
                review.children("note").stream().map(Element::text).toList());
    }

    private Optional<PrintedCounts> counts(Element counts) {
        return faults.whole(counts, "ahead").flatMap(ahead -> faults.whole(counts, "near")
                .flatMap(near -> faults.whole(counts, "below").flatMap(below -> faults.whole(counts, "of")
                        .map(of -> new PrintedCounts(ahead, near, below, of, counts.text())))));
    }

    private Optional<FinancialYear> year(Element root, String end) {
        return root.findChild("term")
                .filter(Element::isSound)
                .flatMap(term -> faults.attribute(term, end, FinancialYear::parse));
    }

    private FinancialYear figuresFrom(Element term, FinancialYear first) {
        Optional<FinancialYear> written = term.findAttribute("figures-from")
                .flatMap(any -> faults.attribute(term, "figures-from", FinancialYear::parse));
        written.filter(year -> year.compareTo(first) > 0)
                .map(year -> term.fault(
                        "figures-from",
                        "figures begin after the first year of the agreement; write " + first
                                + " or an earlier year, or leave it out"))
                .ifPresent(faults::add);
        return written.filter(year -> year.compareTo(first) <= 0).orElse(first);
    }

    private static List<Body> bodies(List<Element> elements) {
        return elements.stream()
                .map(body -> new Body(body.attribute("id"), body.text(), body.findAttribute("note")))
                .toList();
    }

    private static List<CalendarEvent> calendar(Element root) {
        return root.children("calendar").stream()
                .flatMap(calendar -> calendar.children("event").stream())
                .map(AgreementReader::event)
                .toList();
    }

    /** The schema writes a month "--03" and a day "---31". */
    private static CalendarEvent event(Element event) {
        return new CalendarEvent(
                Month.of(Integer.parseInt(event.attribute("month").substring(2, 4))),
                event.findAttribute("day").map(day -> Integer.valueOf(day.substring(3, 5))),
                event.text());
    }
}
