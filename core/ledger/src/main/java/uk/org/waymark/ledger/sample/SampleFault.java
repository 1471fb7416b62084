package uk.org.waymark.ledger.sample;

/** A sample that somebody has to correct before the product can start, by file and row. */
public final class SampleFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** About a file as a whole. */
    public SampleFault(String file, String wrong, String whatToDo) {
        super(file + ": " + wrong + ". " + whatToDo + ".");
    }

    /** About a row of a file, counted from 1. */
    public SampleFault(String file, long row, String wrong) {
        super(file + ":" + row + ": " + wrong + ".");
    }

    /** About what was found wrong in the words of somebody else, who named file and row. */
    SampleFault(IllegalArgumentException found) {
        super(found.getMessage() + ".", found);
    }
}
