package uk.org.waymark.contract.definition;

/**
 * Something wrong in a definition file: where it stands, what is wrong and what was expected.
 *
 * @param line counted from 1; 0 when the fault is of the file as a whole
 * @param column counted from 1; 0 when the fault is of the file as a whole
 */
public record Fault(String file, int line, int column, String message) {

    /** A fault of a file as a whole, such as one that is missing. */
    public static Fault of(String file, String message) {
        return new Fault(file, 0, 0, message);
    }

    /**
     * The same fault, with what holds the file named before it.
     *
     * @param jar the name of a jar, or the path of a folder, such as "agreements/harbour-2008-11/port"
     */
    public Fault inJar(String jar) {
        String within = jar.contains("/") ? "/" : "!/";
        return file.equals(jar) ? this : new Fault(jar + within + file, line, column, message);
    }

    /** The form compilers use, which editors turn into a link: "indicators.xml:12:5: …". */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
