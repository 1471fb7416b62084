package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;

/** What a person has typed of the management information of one measure; a bean, because a page writes into it. */
public final class ManagementForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WITHDRAWN = "withdrawn";

    private final String standing;
    private String figure = "";
    private String rating = "";
    private String basis;

    private ManagementForm(String basis) {
        this.standing = basis;
        this.basis = basis;
    }

    /** With what stands, so that what is left as it is changes nothing. */
    static ManagementForm of(Optional<ManagementInformation> stands) {
        ManagementForm form =
                new ManagementForm(stands.map(ManagementInformation::basis).orElse(""));
        stands.flatMap(ManagementInformation::figure).map(Figure::text).ifPresent(form::setFigure);
        stands.flatMap(ManagementInformation::judged).map(Performance::code).ifPresent(form::setRating);
        return form;
    }

    /** What is proposed. What it rested on is no reason to take it back. */
    Management proposed(Measurement measurement) {
        boolean withdrawn = rating.equals(WITHDRAWN);
        return new Management(
                withdrawn ? Entered.nothing() : Entered.read(measurement, figure),
                Optional.of(rating)
                        .filter(code -> !code.isEmpty() && !withdrawn)
                        .map(Performance::ofCode),
                withdrawn,
                withdrawn && basis.equals(standing) ? "" : basis);
    }

    boolean isBlank() {
        return (figure + rating + basis).isEmpty();
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = LineForm.text(figure);
    }

    /** A performance, or that what stands is taken back; blank where the target is to rate the figure. */
    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = LineForm.text(rating);
    }

    /** Puts the choice that was made before, if there is one of that value. */
    void put(String chosen) {
        if (chosen.equals(WITHDRAWN) || LineForm.isRating(chosen)) {
            rating = chosen;
        }
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = LineForm.text(basis);
    }
}
