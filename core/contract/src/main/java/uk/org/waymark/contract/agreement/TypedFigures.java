package uk.org.waymark.contract.agreement;

/** Refuses figures that are typed into words for the public: they would not follow a correction. */
final class TypedFigures {
    private TypedFigures() {}

    static void refuse(String words) {
        if (words.chars().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException("\"" + words.strip()
                    + "\" has a figure in digits; refer to it, such as {measure outturn} or {NI 154 target}, or to a"
                    + " date, such as {ends}");
        }
    }
}
