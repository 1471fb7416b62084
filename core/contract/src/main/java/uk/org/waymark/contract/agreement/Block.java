package uk.org.waymark.contract.agreement;

import java.util.List;

/**
 * Themes that an agreement keeps together, by whatever name it has for such a group.
 *
 * @param themes the ids of its themes, in the order of the agreement
 * @since 1
 */
public record Block(String id, String title, List<String> themes) {
    public Block {
        themes = List.copyOf(themes);
    }
}
