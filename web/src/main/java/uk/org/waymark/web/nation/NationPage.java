package uk.org.waymark.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.chart.Canvas;
import uk.org.waymark.web.chart.SpreadChart;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.words.Words;

/** All agreements that are here beside one another, at the period that the reader looks at. */
@Named
@RequestScoped
public class NationPage {
    @Inject
    private Lens lens;

    @Inject
    private ReaderSnapshots snapshots;

    @Inject
    private HttpServletRequest request;

    private Optional<View> view = Optional.empty();

    /** All that the page shows, worked out once. */
    private record View(NationView asked, NationWords words, List<AreaRow> all, List<AreaRow> page) {
        NationQuestion question() {
            return asked.question();
        }

        Nation nation() {
            return asked.nation();
        }

        Optional<MeasureChoice> measure() {
            return asked.measure();
        }

        Optional<Spread> spread() {
            return asked.spread();
        }
    }

    /** A page of the table; the one shown has no path. */
    public record PageLink(String words, String path) {}

    private View view() {
        if (view.isEmpty()) {
            view = Optional.of(look());
        }
        return view.get();
    }

    private View look() {
        NationView asked = NationView.of(
                NationQuestion.of(request),
                snapshots.nation(lens.getPeriod(), lens.getKnown()),
                lens.getAgreement().id());
        AreaTable table = asked.table(lens.getPosition().scheme());
        List<AreaRow> all = table.rows();
        return new View(asked, new NationWords(asked, lens.getPeriod()), all, table.page(all));
    }

    public String getTitle() {
        return view().words().title();
    }

    public String getLede() {
        return view().words().lede();
    }

    /** What the measure counts and what good is, as the line above its chart. */
    public String getAxis() {
        return view().words().axis();
    }

    /** What the form offers. */
    public NationChoices getChoices() {
        return new NationChoices(view().asked());
    }

    /** What the form for another period has to send on. */
    public List<Kept> getParameters() {
        return view().question().parameters();
    }

    /** Whether there is a figure to draw. */
    public boolean isDrawn() {
        return view().spread().filter(spread -> !spread.places().isEmpty()).isPresent();
    }

    /** The figures of all areas, in each of the sizes that a style sheet chooses from. */
    public String getDrawing() {
        Spread spread = view().spread().orElseThrow();
        return Stream.of(Canvas.values())
                .map(canvas ->
                        SpreadChart.of(canvas, spread, lens.getAgreement().id(), Regions::name))
                .reduce("", String::concat);
    }

    public String getChartNote() {
        return view().words().chartNote();
    }

    /** The address at which the areas stand in the table in the order of their figures. */
    public String getByFigure() {
        return view().question().sortedBy(NationQuestion.FIGURE).path() + "#areas";
    }

    /** The areas far from their regions, with what they wrote of it. */
    public List<FarArea> getFar() {
        return view().spread().stream()
                .flatMap(spread -> spread.far().stream()
                        .map(place -> FarArea.of(
                                place,
                                view().measure().orElseThrow().code().text(),
                                new FigureWords(spread.measurement()))))
                .toList();
    }

    public String getFarTitle() {
        return Words.counted("nation.far", getFar().size(), Words.startingNumber(getFar().size()));
    }

    public List<AreaRow> getRows() {
        return view().page();
    }

    public String getTableTitle() {
        int shown = view().all().size();
        int all = view().nation().areas().size();
        return view().question().isNarrow()
                ? Words.say("nation.table.some", shown, all)
                : Words.counted("nation.table", all, all);
    }

    /** The address of the areas asked for as a file, those of all pages. */
    public String getTable() {
        return lens.shared("/nation.csv") + "?"
                + Kept.query(Stream.concat(
                                Stream.of(
                                        new Kept(
                                                AddressReader.AGREEMENT,
                                                lens.getAgreement().id()),
                                        new Kept(
                                                AddressReader.PERIOD,
                                                lens.getPeriod().code()),
                                        new Kept(
                                                AddressReader.KNOWN,
                                                lens.getKnown().text())),
                                view().question().onPage(1).parameters().stream())
                        .toList());
    }

    /** That the reader's own area is among them in any case. */
    public String getStays() {
        return Words.say("nation.table.stays", lens.getAgreement().area());
    }

    /** Where the areas are again that a filter leaves out; empty where none is. */
    public String getUnfiltered() {
        return view().question().isNarrow() ? view().question().ofAll().path() : "";
    }

    /** The headings of the table. */
    public AreaHeadings getHeadings() {
        return new AreaHeadings(view().asked());
    }

    /** The pages of the table; none where all areas are on one. */
    public List<PageLink> getPages() {
        int pages = AreaTable.pages(view().all());
        int shown = Math.min(view().question().page(), pages);
        return pages == 1
                ? List.of()
                : IntStream.rangeClosed(1, pages)
                        .mapToObj(number -> new PageLink(
                                Integer.toString(number),
                                number == shown
                                        ? ""
                                        : view().question().onPage(number).path() + "#areas"))
                        .toList();
    }

    /** The address of another agreement's overview at the same period and moment. */
    public String overview(String agreement) {
        return lens.shared("/agreements/" + agreement + "/") + "?"
                + Kept.query(List.of(
                        new Kept("period", lens.getPeriod().code()),
                        new Kept("known", lens.getKnown().text())));
    }

    /** The address of the measure looked at in another agreement. */
    public String measureOf(String agreement) {
        return lens.shared("/agreements/" + agreement + "/indicators/"
                        + view().measure().orElseThrow().code().address())
                + "?"
                + Kept.query(List.of(
                        new Kept("period", lens.getPeriod().code()),
                        new Kept("known", lens.getKnown().text())));
    }
}
