package uk.org.waymark.position.certificate;

/**
 * Something that a check found.
 *
 * @param where the part or table, as a reader finds it
 * @param wrong what does not agree, with both figures
 * @param kind whether it stands against the paper or only explains it
 */
public record Finding(Check check, String where, String wrong, Kind kind) {
    /** What a finding means. */
    public enum Kind {
        /** The paper contradicts itself. */
        FAULT,
        /** The paper is right and looks wrong, as percentages that add up to 99 do. */
        REMARK
    }

    static Finding fault(Check check, String where, String wrong) {
        return new Finding(check, where, wrong, Kind.FAULT);
    }

    static Finding remark(Check check, String where, String words) {
        return new Finding(check, where, words, Kind.REMARK);
    }

    public boolean isFault() {
        return kind == Kind.FAULT;
    }
}
