package uk.org.waymark.ledger.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Settings;

/** The types of file that the council keeps as evidence; what was kept before a type was left out is still found. */
public final class KeptTypes {
    private final List<FileType> types;

    private KeptTypes(Collection<String> extensions) {
        this.types = Stream.of(FileType.values())
                .filter(type -> extensions.contains(type.extension()))
                .toList();
    }

    public static KeptTypes of(Settings settings) {
        return new KeptTypes(Set.copyOf(settings.evidenceTypes()));
    }

    /** The types in words, as in "files of the types PDF, PNG and Excel (.xlsx)". */
    String words() {
        return "files of the type" + (types.size() == 1 ? " " : "s ") + list();
    }

    /** The types in words, as in "PDF, PNG and Excel (.xlsx)". */
    public String list() {
        List<String> words = types.stream().map(FileType::words).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
    }

    void require(FileType type) {
        if (!types.contains(type)) {
            throw new EvidenceRefused("This file is " + type.words() + ", and Waymark here keeps " + words()
                    + ". It was not added. Save it as one of them, or give a link instead.");
        }
    }
}
