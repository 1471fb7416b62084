package uk.org.waymark.ledger.inspection;

/** The kinds of content that would run, or load something, once a file is opened. */
public enum ActiveKind {
    MACROS("macros", "Save it without macros, as .xlsx, .docx or .ods"),
    CONTROL("an ActiveX control or an add-in", "Delete the control in Word or Excel, and save the file again"),
    OBJECT(
            "an object of another program inside it",
            "Delete the object, or paste it as a picture, and save the file again"),
    TEMPLATE(
            "a template that is loaded from elsewhere",
            "Attach the template Normal to it (in Word: Developer, Document Template), or save it as a PDF"),
    LINK(
            "a part that is loaded from elsewhere",
            "Break the link (in Word and Excel: File, Info, Edit Links to Files), and save the file again"),
    PROGRAM(
            "a link to another program (DDE)",
            "Replace the link or formula by the value it shows, and save the file again"),
    SCRIPT("a script", "Print it to a new PDF, and choose that one"),
    COMMAND("a command that starts a program", "Print it to a new PDF, and choose that one"),
    ATTACHMENT("another file attached to it", "Save it without the attachment, and send that file by itself"),
    DYNAMIC_FORM("a dynamic form (XFA)", "Print it to a new PDF, and choose that one"),
    MEDIA("film, sound or a three-dimensional model", "Print it to a new PDF, and choose that one"),
    MARKUP("markup that a browser would run", "Save what can be read as a PDF, and choose that one");

    private final String words;
    private final String remedy;

    ActiveKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** It as the object of a sentence, such as "macros". */
    String words() {
        return words;
    }

    /** What a person can do about it, without a full stop. */
    String remedy() {
        return remedy;
    }
}
