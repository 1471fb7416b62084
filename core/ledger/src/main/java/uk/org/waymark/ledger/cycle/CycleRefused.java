package uk.org.waymark.ledger.cycle;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;

/** A command about the cycle that makes no sense as things stand; nothing was done. The message is for the person. */
public final class CycleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<IndicatorCode> measures;

    CycleRefused(Refusal refusal, String message) {
        this(refusal, message, List.of());
    }

    CycleRefused(Refusal refusal, String message, List<IndicatorCode> measures) {
        super(message);
        this.refusal = refusal;
        this.measures = List.copyOf(measures);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The measures it is about; empty where it is about none. */
    public List<IndicatorCode> measures() {
        return measures;
    }
}
