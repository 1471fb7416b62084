package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import uk.org.waymark.web.rest.agreement.AgreementAnswer;
import uk.org.waymark.web.rest.agreement.AgreementListed;
import uk.org.waymark.web.rest.agreement.DistributionAnswer;
import uk.org.waymark.web.rest.agreement.ReleaseAnswer;
import uk.org.waymark.web.rest.challenge.ChallengeAnswer;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.indicator.BreakdownAnswer;
import uk.org.waymark.web.rest.indicator.DefinitionAnswer;
import uk.org.waymark.web.rest.indicator.ElsewhereAnswer;
import uk.org.waymark.web.rest.indicator.FigureAnswer;
import uk.org.waymark.web.rest.indicator.IndicatorHistory;
import uk.org.waymark.web.rest.indicator.MonthAnswer;
import uk.org.waymark.web.rest.indicator.PartnerAnswer;
import uk.org.waymark.web.rest.indicator.PredecessorAnswer;
import uk.org.waymark.web.rest.indicator.RevisionAnswer;
import uk.org.waymark.web.rest.indicator.SeriesPoint;
import uk.org.waymark.web.rest.measure.ManagementAnswer;
import uk.org.waymark.web.rest.measure.MeasureAnswer;
import uk.org.waymark.web.rest.measure.PartAnswer;
import uk.org.waymark.web.rest.measure.ReasonAnswer;
import uk.org.waymark.web.rest.measure.ScheduleYear;
import uk.org.waymark.web.rest.nation.AreaAnswer;
import uk.org.waymark.web.rest.nation.NationAnswer;
import uk.org.waymark.web.rest.nation.SpreadAnswer;
import uk.org.waymark.web.rest.outturn.ChangeAnswer;
import uk.org.waymark.web.rest.outturn.FaultAnswer;
import uk.org.waymark.web.rest.outturn.ImportAnswer;
import uk.org.waymark.web.rest.outturn.ImportProblem;
import uk.org.waymark.web.rest.outturn.ImportStateAnswer;
import uk.org.waymark.web.rest.plan.ActionAnswer;
import uk.org.waymark.web.rest.plan.FundAnswer;
import uk.org.waymark.web.rest.plan.PlanAnswer;
import uk.org.waymark.web.rest.plan.PlanTargetAnswer;
import uk.org.waymark.web.rest.position.BlockAnswer;
import uk.org.waymark.web.rest.position.Counts;
import uk.org.waymark.web.rest.position.OutcomeAnswer;
import uk.org.waymark.web.rest.position.PositionAnswer;
import uk.org.waymark.web.rest.position.PrintedReviewAnswer;
import uk.org.waymark.web.rest.position.SummaryAnswer;
import uk.org.waymark.web.rest.position.ThemeAnswer;
import uk.org.waymark.web.rest.position.ThemePositionAnswer;
import uk.org.waymark.web.rest.publication.PublicationAnswer;
import uk.org.waymark.web.rest.register.ConcernAnswer;
import uk.org.waymark.web.rest.register.EngagementAnswer;
import uk.org.waymark.web.rest.risk.RiskAnswer;
import uk.org.waymark.web.rest.target.MovedTarget;
import uk.org.waymark.web.rest.target.ProposalAnswer;
import uk.org.waymark.web.rest.target.TargetsAnswer;

/** Keeps the hand-written document true: it names every address and every key there is, and no other. */
class OpenApiDocumentTest {
    private static final Map<String, Class<? extends Record>> ANSWERS = Map.ofEntries(
            Map.entry("Acceptable", ReasonAnswer.Acceptable.class),
            Map.entry("Action", ActionAnswer.class),
            Map.entry("Agreement", AgreementAnswer.class),
            Map.entry("AgreementListed", AgreementListed.class),
            Map.entry("Area", AreaAnswer.class),
            Map.entry("AreaTheme", AreaAnswer.ThemeCounts.class),
            Map.entry("Nation", NationAnswer.class),
            Map.entry("Spread", SpreadAnswer.class),
            Map.entry("SpreadArea", SpreadAnswer.PlaceAnswer.class),
            Map.entry("SpreadRegion", SpreadAnswer.RegionAnswer.class),
            Map.entry("BlockSummary", BlockAnswer.class),
            Map.entry("Breakdown", BreakdownAnswer.class),
            Map.entry("FigureElsewhere", ElsewhereAnswer.class),
            Map.entry("Group", BreakdownAnswer.GroupValue.class),
            Map.entry("Groups", DefinitionAnswer.GroupsAnswer.class),
            Map.entry("Counts", Counts.class),
            Map.entry("Definition", DefinitionAnswer.class),
            Map.entry("Designation", AgreementAnswer.DesignationAnswer.class),
            Map.entry("Distribution", DistributionAnswer.class),
            Map.entry("Event", AgreementAnswer.EventAnswer.class),
            Map.entry("Flip", ReasonAnswer.FlipAnswer.class),
            Map.entry("Fund", FundAnswer.class),
            Map.entry("FundLine", FundAnswer.LineAnswer.class),
            Map.entry("Import", ImportAnswer.class),
            Map.entry("ImportChange", ChangeAnswer.class),
            Map.entry("ImportFault", FaultAnswer.class),
            Map.entry("ImportProblem", ImportProblem.class),
            Map.entry("ImportState", ImportStateAnswer.class),
            Map.entry("IndicatorHistory", IndicatorHistory.class),
            Map.entry("Levels", AgreementAnswer.LevelsAnswer.class),
            Map.entry("Management", ManagementAnswer.class),
            Map.entry("Measure", MeasureAnswer.class),
            Map.entry("MonthFigure", MonthAnswer.class),
            Map.entry("MovedRating", ReleaseAnswer.Rating.class),
            Map.entry("Measurement", DefinitionAnswer.MeasurementAnswer.class),
            Map.entry("Named", AgreementAnswer.Named.class),
            Map.entry("Outcome", OutcomeAnswer.class),
            Map.entry("Part", PartAnswer.class),
            Map.entry("Partner", PartnerAnswer.class),
            Map.entry("Milestone", ActionAnswer.MilestoneAnswer.class),
            Map.entry("Plan", PlanAnswer.class),
            Map.entry("PlanRating", PlanAnswer.RatingAnswer.class),
            Map.entry("PlanTarget", PlanTargetAnswer.class),
            Map.entry("PlanTargetReported", PlanTargetAnswer.ReportedAnswer.class),
            Map.entry("Position", PositionAnswer.class),
            Map.entry("PossibleFigures", MeasureAnswer.PossibleFigures.class),
            Map.entry("Predecessor", PredecessorAnswer.class),
            Map.entry("PrintedReview", PrintedReviewAnswer.class),
            Map.entry("Publication", PublicationAnswer.class),
            Map.entry("PublicationFile", PublicationAnswer.FileAnswer.class),
            Map.entry("PublicationVersion", PublicationAnswer.VersionAnswer.class),
            Map.entry("RollUp", DefinitionAnswer.RollUpAnswer.class),
            Map.entry("Problem", Problem.class),
            Map.entry("Reason", ReasonAnswer.class),
            Map.entry("Release", ReleaseAnswer.class),
            Map.entry("ReleaseChange", ReleaseAnswer.Change.class),
            Map.entry("Revision", RevisionAnswer.class),
            Map.entry("Concern", ConcernAnswer.class),
            Map.entry("Occasion", EngagementAnswer.class),
            Map.entry("Risk", RiskAnswer.class),
            Map.entry("RiskAssessment", RiskAnswer.AssessmentAnswer.class),
            Map.entry("RiskScore", RiskAnswer.ScoreAnswer.class),
            Map.entry("ScheduleYear", ScheduleYear.class),
            Map.entry("Scheme", AgreementAnswer.SchemeAnswer.class),
            Map.entry("SeriesPoint", SeriesPoint.class),
            Map.entry("StatedBaseline", RevisionAnswer.StatedBaseline.class),
            Map.entry("StatedTarget", RevisionAnswer.StatedTarget.class),
            Map.entry("Summary", SummaryAnswer.class),
            Map.entry("Symbol", AgreementAnswer.SymbolAnswer.class),
            Map.entry("GivenConsent", ProposalAnswer.ConsentAnswer.class),
            Map.entry("MovedTarget", MovedTarget.class),
            Map.entry("MovedYear", MovedTarget.MovedYear.class),
            Map.entry("Proposal", ProposalAnswer.class),
            Map.entry("ProposedYear", ProposalAnswer.ProposedYear.class),
            Map.entry("Targets", TargetsAnswer.class),
            Map.entry("AskedAbout", ChallengeAnswer.AboutAnswer.class),
            Map.entry("Passage", ChallengeAnswer.PassageAnswer.class),
            Map.entry("Question", ChallengeAnswer.class),
            Map.entry("ThemePosition", ThemePositionAnswer.class),
            Map.entry("ThemeSummary", ThemeAnswer.class),
            Map.entry("ToldFigure", FigureAnswer.class));

    /** Schemas of maps and words, which no record stands behind. */
    private static final Set<String> WITHOUT_RECORD = Set.of(
            "Ambition",
            "Direction",
            "Figure",
            "FigureByPart",
            "Indicator",
            "Kind",
            "Performance",
            "PerformanceCounts",
            "Polarity",
            "ReviewCounts",
            "State");

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([\\w-]+)");

    private final Map<?, ?> document = document();

    static Stream<String> answers() {
        return ANSWERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everySchemaHasTheKeysOfItsAnswer(String schema) {
        Set<String> keys = Arrays.stream(ANSWERS.get(schema).getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(keys, names(within(document, "components", "schemas", schema, "properties")));
    }

    @Test
    void noSchemaIsWithoutAnAnswer() {
        Set<String> known = new TreeSet<>(ANSWERS.keySet());
        known.addAll(WITHOUT_RECORD);

        assertEquals(known, names(within(document, "components", "schemas")));
    }

    @Test
    void everyAddressIsThereAndNoOther() {
        Set<String> addresses = Stream.of(
                        DefaultAgreementResource.class,
                        NamedAgreementResource.class,
                        AgreementsResource.class,
                        DefaultOutturnResource.class,
                        NamedOutturnResource.class)
                .flatMap(OpenApiDocumentTest::addresses)
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(addresses.size() > 10, addresses.toString());
        assertEquals(addresses, names(within(document, "paths")));
    }

    @Test
    void everyColumnOfTheTableIsNamedInItsOrder() {
        String header = new Api(WrittenRecords.usual())
                .get("v1/position.csv")
                .body()
                .lines()
                .findFirst()
                .orElseThrow();

        String described = String.valueOf(
                within(document, "components", "responses", "CSV").get("description"));

        assertTrue(described.replaceAll("\\s+", " ").contains(header.replace(",", ", ")), header);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> lost = REFERENCE
                .matcher(text())
                .results()
                .filter(reference -> Optional.ofNullable(within(document, "components", reference.group(1))
                                .get(reference.group(2)))
                        .isEmpty())
                .map(reference -> reference.group())
                .toList();

        assertEquals(List.of(), lost);
    }

    private static Stream<String> addresses(Class<?> resource) {
        String base = "/api/" + resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .map(method -> Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(path -> base + "/" + path.value())
                        .orElse(base));
    }

    private static Map<?, ?> within(Map<?, ?> whole, String... keys) {
        Map<?, ?> found = whole;
        for (String key : keys) {
            found = (Map<?, ?>) found.get(key);
        }
        return found;
    }

    private static Set<String> names(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<?, ?> document() {
        return new Yaml().load(text());
    }

    private static String text() {
        try (InputStream in = OpenApiDocumentTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
