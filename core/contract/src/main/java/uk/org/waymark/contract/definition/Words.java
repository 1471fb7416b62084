package uk.org.waymark.contract.definition;

import java.util.List;

/** The single words of an attribute that holds a list, such as "2 4". */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
