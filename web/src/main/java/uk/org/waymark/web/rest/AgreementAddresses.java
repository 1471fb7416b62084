package uk.org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.rest.agreement.AgreementAnswer;
import uk.org.waymark.web.rest.agreement.DistributionAnswer;
import uk.org.waymark.web.rest.agreement.ReleaseAnswer;
import uk.org.waymark.web.rest.challenge.ChallengeAnswer;
import uk.org.waymark.web.rest.indicator.IndicatorAnswer;
import uk.org.waymark.web.rest.nation.NationAnswer;
import uk.org.waymark.web.rest.nation.NationFigures;
import uk.org.waymark.web.rest.nation.SpreadAnswer;
import uk.org.waymark.web.rest.position.PositionAnswer;
import uk.org.waymark.web.rest.position.PositionCsv;
import uk.org.waymark.web.rest.position.ThemePositionAnswer;
import uk.org.waymark.web.rest.publication.PublicationAnswer;
import uk.org.waymark.web.rest.question.Question;
import uk.org.waymark.web.rest.question.Questions;
import uk.org.waymark.web.rest.question.Records;
import uk.org.waymark.web.rest.register.ConcernAnswer;
import uk.org.waymark.web.rest.register.EngagementAnswer;
import uk.org.waymark.web.rest.risk.RiskAnswer;
import uk.org.waymark.web.rest.target.TargetsAnswer;

/** The addresses that every agreement has. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class AgreementAddresses {
    @Inject
    private Answers answers;

    @Inject
    private Records records;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    /** The agreement as the address names it; empty for the default one. */
    abstract Optional<String> agreementId();

    @GET
    @Path("agreement")
    public Response agreement() {
        return position(position -> Response.ok(AgreementAnswer.of(position)));
    }

    @GET
    @Path("position")
    public Response position() {
        return narrowed(position -> Response.ok(PositionAnswer.of(position)));
    }

    @GET
    @Path("position.csv")
    @Produces(CsvTable.TYPE)
    public Response positionAsTable() {
        return narrowed(position -> Response.ok(PositionCsv.of(position), CsvTable.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, PositionCsv.disposition(position)));
    }

    @GET
    @Path("themes/{theme}/position")
    public Response theme(@PathParam("theme") String theme) {
        return narrowed(
                position -> Response.ok(ThemePositionAnswer.of(position, AddressReader.theme(theme, position))));
    }

    @GET
    @Path("indicators/{code}")
    public Response indicator(@PathParam("code") String code) {
        return position(position -> {
            MeasurePosition measure = AddressReader.measure(code, position);
            return Response.ok(IndicatorAnswer.of(
                    position,
                    measure,
                    records.elsewhere(position.agreement().id(), measure.indicator(), position.known())));
        });
    }

    @GET
    @Path("distribution")
    public Response distribution() {
        return answer(question -> Response.ok(
                records.distributions(question.agreement().id(), question.period(), question.known()).stream()
                        .map(DistributionAnswer::of)
                        .toList()));
    }

    /** All agreements beside one another, those with the most measures at risk first. */
    @GET
    @Path("nation")
    public Response nation() {
        return answers.ofAll(
                agreementId(), address, request, question -> NationAnswer.of(nationOf(question), question));
    }

    /** The figures of a measure, or of one of its parts, in all agreements. */
    @GET
    @Path("nation/{measure}")
    public Response nation(@PathParam("measure") String measure) {
        return answers.ofAll(
                agreementId(), address, request, question -> SpreadAnswer.of(nationOf(question), question, measure));
    }

    /** The figures of all agreements at each period up to the one asked for, as a table that may be long. */
    @GET
    @Path("nation/figures.csv")
    @Produces(CsvTable.TYPE)
    public Response nationAsTable() {
        return answers.streamed(agreementId(), address, CsvTable.MEDIA_TYPE, "figures-of-all-areas.csv", question -> {
            NationFigures figures = new NationFigures(question, period -> records.nation(period, question.known()));
            return figures::write;
        });
    }

    private Nation nationOf(Question question) {
        return records.nation(question.period(), question.known());
    }

    /** The releases known at the question's moment, the last first. */
    @GET
    @Path("definitions")
    public Response definitions() {
        return answer(
                question -> Response.ok(records.releases(question.agreement().id()).stream()
                        .filter(release -> release.entry().isKnownAt(question.known()))
                        .map(release -> ReleaseAnswer.of(release, question.period()))
                        .toList()));
    }

    /** How targets have moved since they were first agreed, and what is proposed. */
    @GET
    @Path("targets")
    public Response targets() {
        return answer(question -> {
            String id = question.agreement().id();
            return Response.ok(TargetsAnswer.of(
                    id,
                    records.themes(id, question.known()),
                    records.proposals(id, question.known()),
                    question.known()));
        });
    }

    /** The risks known at the question's moment, in the order in which they were raised. */
    @GET
    @Path("risks")
    @OfPartnership
    public Response risks() {
        return answer(question -> Response.ok(
                RiskAnswer.of(records.risks(question.agreement().id(), question.known()), positionOf(question))));
    }

    /** The concerns known at the question's moment, in the order in which they were raised. */
    @GET
    @Path("concerns")
    @OfPartnership
    public Response concerns() {
        return answer(question -> Response.ok(
                ConcernAnswer.of(records.concerns(question.agreement().id(), question.known()), question.known())));
    }

    /** The log of engagement as known at the question's moment, the last occasion first. */
    @GET
    @Path("engagement")
    @OfPartnership
    public Response engagement() {
        return answer(question -> Response.ok(
                EngagementAnswer.of(records.engagement(question.agreement().id(), question.known()))));
    }

    /** The publications that the one who asks may see now, the one made last first. */
    @GET
    @Path("publications")
    public Response publications() {
        return answer(question -> {
            String id = question.agreement().id();
            return Response.ok(records.publications(id).stream()
                    .map(publication -> PublicationAnswer.of(publication, records.moment(id)))
                    .toList());
        });
    }

    /** One of them, by its number. */
    @GET
    @Path("publications/{publication}")
    public Response publication(@PathParam("publication") String number) {
        return answer(question -> {
            String id = question.agreement().id();
            return Response.ok(PublicationAnswer.of(publication(id, number, number), records.moment(id)));
        });
    }

    /** The canonical form of its version for an audience, to the byte of which its digest is. */
    @GET
    @Path("publications/{publication}/models/{audience}")
    public Response model(@PathParam("publication") String number, @PathParam("audience") String audience) {
        return answer(question -> {
            Publication publication =
                    publication(question.agreement().id(), number, number + ", " + audience + ".json");
            return Response.ok(
                    Audience.find(audience)
                            .flatMap(publication::version)
                            .flatMap(version -> records.model(version.model()))
                            .orElseThrow(() -> AddressReader.noVersion(audience, publication)),
                    MediaType.APPLICATION_JSON_TYPE);
        });
    }

    private Publication publication(String agreement, String number, String what) {
        return records.publication(agreement, number, what)
                .orElseThrow(() -> AddressReader.noPublication(number, records.publications(agreement)));
    }

    /** The questions between partners, in the order in which they were asked. */
    @GET
    @Path("questions")
    public Response questions() {
        return answer(question -> {
            String id = question.agreement().id();
            List<Theme> themes = records.themes(id, question.known());
            return Response.ok(records.challenges(id, question.known()).stream()
                    .map(challenge -> ChallengeAnswer.of(challenge, themes))
                    .toList());
        });
    }

    private Response position(Function<Position, ResponseBuilder> answer) {
        return answer(question -> answer.apply(positionOf(question)));
    }

    /** The position of the measures of the scorecard asked for, or of all. */
    private Response narrowed(Function<Position, ResponseBuilder> answer) {
        return answers.answer(agreementId(), address, request, Questions.NARROWING, question -> {
            Position whole = positionOf(question);
            return answer.apply(question.scorecard().map(whole::on).orElse(whole));
        });
    }

    private Position positionOf(Question question) {
        return records.position(question.agreement().id(), question.period(), question.known());
    }

    private Response answer(Function<Question, ResponseBuilder> answer) {
        return answers.answer(agreementId(), address, request, Questions.USUAL, answer);
    }
}
