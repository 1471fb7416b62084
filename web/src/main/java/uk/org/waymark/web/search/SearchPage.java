package uk.org.waymark.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.search.Findable;
import uk.org.waymark.ledger.search.Findable.Kind;
import uk.org.waymark.ledger.search.Lexemes;
import uk.org.waymark.ledger.search.SearchIndex;
import uk.org.waymark.ledger.search.SearchResult;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Finds measures, plans, partners, commentary and pages by words; a code goes straight to its measure. */
@Named
@RequestScoped
public class SearchPage {
    private static final int LISTED = 10;
    private static final int LONGEST = 100;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lexemes lexemes;

    @Inject
    private HttpServletRequest request;

    private Optional<SearchResult> result = Optional.empty();

    /** Sends the reader on where the words are the code of one measure. */
    public void goStraight() throws IOException {
        Optional<String> code = Search.code(lens.getPosition(), getQuery());
        if (code.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(lens.link("/indicators/" + code.get()));
        }
    }

    public String getQuery() {
        String asked = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    public boolean isAsked() {
        return !getQuery().isEmpty();
    }

    private SearchResult result() {
        if (result.isEmpty()) {
            List<Findable> all = new Findables(lens.getPosition(), permission -> signedIn.may(permission.name())).all();
            result = Optional.of(new SearchIndex(all, lexemes::of).find(getQuery()));
        }
        return result.get();
    }

    public String getCounted() {
        int found = result().found().size();
        return Words.counted("search.found", found, Words.startingNumber(found));
    }

    /** The note on words that were spelt or left out by the search; empty where all were found as written. */
    public String getNote() {
        String respelt = result().respelt().isEmpty()
                ? ""
                : Words.say("search.respelt", String.join("”, “", result().respelt()));
        return (respelt + " " + (result().some() ? Words.say("search.some") : "")).strip();
    }

    /** By kind; first the kind of what fits best. */
    public List<FoundGroup> getGroups() {
        return result().found().stream()
                .map(Findable::kind)
                .distinct()
                .map(this::group)
                .toList();
    }

    private FoundGroup group(Kind kind) {
        List<Findable> ofKind =
                result().found().stream().filter(one -> one.kind() == kind).toList();
        int more = Math.max(0, ofKind.size() - LISTED);
        return new FoundGroup(
                kind.code(),
                Words.say("search.kind." + kind.code()),
                ofKind.stream().limit(LISTED).map(this::row).toList(),
                more == 0 ? "" : Words.counted("search.more", more, more));
    }

    private FoundRow row(Findable found) {
        Optional<MeasurePosition> measure = Stream.of(found)
                .filter(one -> one.kind() == Kind.MEASURE)
                .flatMap(one -> lens.getPosition().findMeasure(one.title()).stream())
                .findFirst();
        return new FoundRow(
                found.title(),
                found.note(),
                lens.link(found.path()),
                measure.map(its -> MeasureRow.of(0, its, lens.getPosition().scheme())));
    }
}
