package uk.org.waymark.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.measures.Criterion.Value;
import uk.org.waymark.web.words.Words;

/** All measures of the agreement in one table, narrowed by what the address asks for. */
@Named
@RequestScoped
public class MeasuresPage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private Optional<Narrowing> narrowing = Optional.empty();
    private Optional<List<Field>> fields = Optional.empty();
    private Optional<List<ListedMeasure>> rows = Optional.empty();

    /**
     * A criterion to choose a value of.
     *
     * @param used whether the list is narrowed by it
     */
    public record Field(Criterion criterion, String label, List<Choice> choices, boolean used) {
        /** The name of its parameter. */
        public String parameter() {
            return criterion.parameter();
        }
    }

    /** What the list is narrowed by, with the address of the list without it. */
    public record Filter(String words, String path) {}

    private Narrowing narrowing() {
        if (narrowing.isEmpty()) {
            narrowing = Optional.of(Narrowing.of(request));
        }
        return narrowing.get();
    }

    private Position position() {
        return lens.getShown();
    }

    public String getTitle() {
        int all = position().all().measures();
        int shown = getRows().size();
        return narrowing().isNarrow()
                ? Words.say("measures.some", shown, all)
                : Words.counted("measures.all", all, all);
    }

    public boolean isNarrow() {
        return narrowing().isNarrow();
    }

    public List<Field> getFields() {
        if (fields.isEmpty()) {
            fields = Optional.of(Stream.of(Criterion.values()).map(this::field).toList());
        }
        return fields.get();
    }

    private Field field(Criterion criterion) {
        Optional<String> wanted = Optional.ofNullable(narrowing().wanted().get(criterion));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Narrowing.ANY, Words.say("measures.any." + criterion.parameter()), wanted.isEmpty()));
        values(criterion).stream()
                .map(value -> new Choice(value.code(), value.words(), wanted.equals(Optional.of(value.code()))))
                .forEach(choices::add);
        wanted.filter(code -> choices.stream().noneMatch(Choice::chosen))
                .ifPresent(code -> choices.add(new Choice(code, Words.say("measures.unknown", code), true)));
        return new Field(criterion, Words.say("measures.by." + criterion.parameter()), choices, wanted.isPresent());
    }

    /** The values that measures of the agreement have. */
    private List<Value> values(Criterion criterion) {
        return position()
                .measures()
                .flatMap(measure -> criterion.of(measure, position()))
                .distinct()
                .sorted(Comparator.comparingInt(Value::place).thenComparing(Value::words))
                .toList();
    }

    public String getWords() {
        return narrowing().words();
    }

    /** What narrows the list, one by one. */
    public List<Filter> getFilters() {
        List<Filter> filters = new ArrayList<>();
        for (Field field : getFields()) {
            field.choices().stream()
                    .filter(choice -> field.used() && choice.chosen())
                    .map(choice -> new Filter(
                            Words.say("measures.filter", field.label(), choice.words()),
                            narrowing().without(field.criterion()).path()))
                    .forEach(filters::add);
        }
        if (!getWords().isEmpty()) {
            filters.add(new Filter(
                    Words.say("measures.filter.words", getWords()),
                    narrowing().withoutWords().path()));
        }
        return filters;
    }

    /** Whether a column is shown, by its name in the address. */
    public boolean shows(String column) {
        return narrowing().columns().stream().anyMatch(any -> any.code().equals(column));
    }

    /** The columns to choose from. */
    public List<Choice> getColumns() {
        return Stream.of(MeasureColumn.values())
                .map(column -> new Choice(
                        column.code(), column.words(), narrowing().columns().contains(column)))
                .toList();
    }

    /** "Columns: 4 of 9" where a reader does without some. */
    public String getColumnWords() {
        int shown = narrowing().columns().size();
        int all = MeasureColumn.values().length;
        return shown == all ? Words.say("measures.columns") : Words.say("measures.columns.some", shown, all);
    }

    /** The address of all measures in the columns chosen. */
    public String getUnfiltered() {
        return narrowing().withoutAny().path();
    }

    /** The address of the same measures in all columns; empty where all are shown. */
    public String getAllColumns() {
        return MeasureColumn.isAll(narrowing().columns())
                ? ""
                : narrowing().withAllColumns().path();
    }

    /** The same, for the form that chooses another period. */
    public List<Kept> getParameters() {
        return narrowing().parameters();
    }

    /** The address of these measures as a file for machines. */
    public String getTable() {
        return file("csv");
    }

    /** The same for people. */
    public String getWorkbook() {
        return file("xlsx");
    }

    private String file(String ending) {
        List<Kept> asked = new ArrayList<>(List.of(
                new Kept(AddressReader.AGREEMENT, lens.getAgreement().id()),
                new Kept(AddressReader.PERIOD, lens.getPeriod().code()),
                new Kept(AddressReader.KNOWN, lens.getKnown().text())));
        lens.getScorecard()
                .map(card -> new Kept(AddressReader.SCORECARD, card.id()))
                .ifPresent(asked::add);
        asked.addAll(narrowing().parameters());
        return lens.shared("/measures." + ending) + "?" + Kept.query(asked);
    }

    public List<ListedMeasure> getRows() {
        if (rows.isEmpty()) {
            List<MeasurePosition> found = narrowing().of(position());
            NextFigures next = NextFigures.after(position(), lens.snapshot());
            // The table sorts the list itself.
            rows = Optional.of(IntStream.range(0, found.size())
                    .mapToObj(place -> ListedMeasure.of(place, found.get(place), position(), next))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return rows.get();
    }
}
