package uk.org.waymark.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.Words;

/** Finds measures by code or words; a code goes straight to its measure. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    /** Sends the reader on where the words are the code of one measure. */
    public void goStraight() throws IOException {
        Optional<String> code = Search.code(lens.getPosition(), getQuery());
        if (code.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(lens.link("/indicators/" + code.get()));
        }
    }

    public String getQuery() {
        return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    }

    public boolean isAsked() {
        return !getQuery().isEmpty();
    }

    public String getCounted() {
        int found = getFound().size();
        return Words.counted("search.found", found, Words.startingNumber(found));
    }

    public List<MeasureRow> getFound() {
        return Search.measures(lens.getPosition(), getQuery()).stream()
                .map(measure -> MeasureRow.of(0, measure, lens.getPosition().scheme()))
                .toList();
    }
}
