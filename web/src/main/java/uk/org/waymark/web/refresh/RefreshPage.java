package uk.org.waymark.web.refresh;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.refresh.Ambition;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.Refresh;
import uk.org.waymark.position.refresh.TargetMove;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The targets of the agreement: how they have moved since they were first agreed, and the proposals under way. */
@Named
@RequestScoped
public class RefreshPage {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    private List<TargetMove> moves = List.of();

    /** A measure to choose. */
    public record Choice(String address, String words) {}

    private List<TargetMove> moves() {
        if (moves.isEmpty()) {
            moves = indicators()
                    .flatMap(indicator -> TargetMove.sinceFirst(indicator, lens.getKnown()).stream())
                    .toList();
        }
        return moves;
    }

    private Stream<Indicator> indicators() {
        return lens.snapshot().definitions(lens.getKnown()).themes().stream()
                .map(Theme::indicators)
                .flatMap(List::stream);
    }

    private List<TargetMove> designated() {
        return moves().stream()
                .filter(move -> move.indicator().designation() == Designation.DESIGNATED)
                .toList();
    }

    /** "No target made harder, one made easier, eleven set for the first time." */
    public String getHeadline() {
        return count(Ambition.UNCHANGED) == designated().size()
                ? Words.say("refresh.headline.none")
                : Words.say(
                        "refresh.headline",
                        Words.counted(
                                "refresh.harder", count(Ambition.HARDER), Words.startingNumber(count(Ambition.HARDER))),
                        number(count(Ambition.EASIER)),
                        number(count(Ambition.FIRST_SET)));
    }

    private static String number(int count) {
        return count == 0 ? Words.say("refresh.headline.zero") : Words.number(count);
    }

    private int count(Ambition ambition) {
        return (int) designated().stream()
                .filter(move -> move.ambition() == ambition)
                .count();
    }

    public List<AmbitionColumn> getColumns() {
        return AmbitionColumn.of(designated());
    }

    /** The designated measures of which anything has moved, in the order of the agreement. */
    public List<MoveLine> getMoved() {
        return moved(designated());
    }

    /** The other measures of which anything has moved. */
    public List<MoveLine> getOthersMoved() {
        return moved(moves().stream()
                .filter(move -> move.indicator().designation() != Designation.DESIGNATED)
                .toList());
    }

    private List<MoveLine> moved(List<TargetMove> of) {
        return of.stream()
                .filter(move -> move.ambition() != Ambition.UNCHANGED)
                .sorted(Comparator.comparing(TargetMove::ambition))
                .map(move -> MoveLine.of(move, lens.getKnown()))
                .toList();
    }

    /** "38 of all 58 measures keep the targets first agreed." */
    public String getUnchanged() {
        int same = (int) moves().stream()
                .filter(move -> move.ambition() == Ambition.UNCHANGED)
                .count();
        return Words.say("refresh.unchanged", same, moves().size());
    }

    private Refresh refresh() {
        return lens.snapshot().refresh(lens.getKnown());
    }

    /** The proposals under way; the public sees none. */
    public List<ProposalLine> getOpen() {
        return lines(refresh().open());
    }

    /** The proposals decided, the last first. */
    public List<ProposalLine> getOver() {
        return lines(refresh().proposals().stream()
                .filter(proposal -> !proposal.isOpen())
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList());
    }

    private List<ProposalLine> lines(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> find(proposal).map(its -> ProposalLine.of(proposal, its)).stream())
                .toList();
    }

    private Optional<Indicator> find(Proposal proposal) {
        return indicators()
                .filter(indicator -> indicator.isCalled(proposal.code().text()))
                .findFirst();
    }

    /** Whether the reader is of the partnership, which alone sees proposals. */
    public boolean isOfPartnership() {
        return signedIn.isOfPartnership();
    }

    /** The measures of which the reader may propose a change. */
    public List<Choice> getChoices() {
        return lens.snapshot().definitions().themes().stream()
                .flatMap(theme -> theme.indicators().stream()
                        .filter(indicator -> ProposalActs.mayPropose(signedIn, theme, indicator)))
                .map(indicator ->
                        new Choice(indicator.code().address(), indicator.code().text() + " " + indicator.briefTitle()))
                .toList();
    }

    /** "Proposals are made from 1 December to 31 March." */
    public String getWindow() {
        return RefreshWords.window(lens.getAgreement().refresh(), lens.getToday());
    }

    /** The events of the agreement's year and the days by which targets are to be set, the next first. */
    public List<RefreshCalendar.Event> getCalendar() {
        return RefreshCalendar.next(lens.getAgreement(), waiting(), lens.getToday());
    }

    /** The targets that are still to be set. */
    public List<WaitingTarget> getWaiting() {
        return waiting().stream()
                .map(open -> WaitingTarget.of(open, lens.getKnown()))
                .toList();
    }

    private List<OpenPlaceholder> waiting() {
        return indicators()
                .flatMap(indicator ->
                        OpenPlaceholder.of(indicator, lens.snapshot().entries(), lens.getKnown()).stream())
                .toList();
    }
}
