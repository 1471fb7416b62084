package uk.org.waymark.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.web.rest.question.Question;
import uk.org.waymark.web.rest.question.Questions;
import uk.org.waymark.web.rest.question.Records;

/**
 * Answers questions in the manner all addresses share: the answer carries a tag made of the ledger's version and the
 * question, so that a caller who has it already is told just that.
 */
@Dependent
public class Answers {
    /** Raised whenever the same ledger would be answered with other bytes, because tags outlive a release. */
    private static final String FORM = "2";

    private static final int TAG = 32;

    private final Records records;
    private final Questions questions;
    private final CacheRule cacheRule;
    private final KeptBodies bodies;

    @Inject
    public Answers(Records records, Questions questions, CacheRule cacheRule, KeptBodies bodies) {
        this.records = records;
        this.questions = questions;
        this.cacheRule = cacheRule;
        this.bodies = bodies;
    }

    /** Answers the question in a call with what {@code answer} makes of it. */
    Response answer(
            Optional<String> agreement,
            UriInfo address,
            Request request,
            Set<String> parameters,
            Function<Question, ResponseBuilder> answer) {
        Question question = questions.of(agreement, address.getQueryParameters(), parameters);
        List<String> ruleFaults = records.ruleFaults(question.agreement().id());
        // The version is read before the figures: a figure entered in between makes the tag too old, never too new.
        EntityTag tag = tag(records.version(question.agreement().id()), address.getPath(), question);
        // For somebody by name each answer is made anew: what they may see is theirs, and some readings are recorded.
        boolean forEverybody = cacheRule.isForEverybody();
        Optional<ResponseBuilder> kept =
                forEverybody ? preconditions(request, tag).or(() -> bodies.find(tag)) : Optional.empty();
        if (kept.isPresent()) {
            return tagged(kept.get(), tag);
        }
        ResponseBuilder full = answer.apply(question);
        if (!records.ruleFaults(question.agreement().id()).equals(ruleFaults)) {
            // Its tag is that of an answer in which the rule worked, and would still be after the rule is corrected.
            return answer(agreement, address, request, parameters, answer);
        }
        return tagged(
                forEverybody
                        ? bodies.keep(tag, full.build())
                        : preconditions(request, tag).orElse(full),
                tag);
    }

    /** Answers a question about all agreements, of which no single version tells: the tag is made of what is answered. */
    Response ofAll(Optional<String> agreement, UriInfo address, Request request, Function<Question, Object> answer) {
        byte[] body =
                bodies.written(answer.apply(questions.of(agreement, address.getQueryParameters(), Questions.USUAL)));
        EntityTag tag = new EntityTag(Hash.ofBytes(body).hex().substring(0, TAG));
        return tagged(preconditions(request, tag).orElseGet(() -> Response.ok(body)), tag);
    }

    /** Answers with a file that is written as it is made; without a tag, for which all of it would have to be in memory. */
    Response streamed(
            Optional<String> agreement,
            UriInfo address,
            String type,
            String name,
            Function<Question, StreamingOutput> answer) {
        return Response.ok(answer.apply(questions.of(agreement, address.getQueryParameters(), Questions.USUAL)), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, cacheRule.cacheControl())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response tagged(ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheRule.cacheControl())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The answer to what the caller has already; one that cannot be read is one not sent. */
    private static Optional<ResponseBuilder> preconditions(Request request, EntityTag tag) {
        try {
            return Optional.ofNullable(request.evaluatePreconditions(tag));
        } catch (ProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static EntityTag tag(String version, String path, Question question) {
        String asked = String.join(
                "\n",
                FORM,
                version,
                path,
                question.agreement().id(),
                question.period().code(),
                question.known().text(),
                question.scorecard().map(Scorecard::id).orElse(""));
        return new EntityTag(Hash.of(asked).hex().substring(0, TAG));
    }
}
