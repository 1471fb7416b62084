package uk.org.waymark.contract.definition;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.contract.agreement.Levels;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.agreement.Structure;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.risk.RiskScale;

/** Reads how an agreement orders its themes, measures and risks. */
final class StructureReader {
    private static final String BLOCK = "block";

    private final Faults faults;

    StructureReader(Faults faults) {
        this.faults = faults;
    }

    /** Reads a sound agreement; a theme without its block, and a block without a theme, are faults. */
    Structure read(Element root) {
        List<Element> blocks = root.children(BLOCK);
        List<String> ids = blocks.stream().map(block -> block.attribute("id")).toList();
        List<Element> themes = root.children("theme");
        themes.forEach(theme -> place(theme, ids));
        blocks.stream()
                .filter(block -> themesIn(block, themes).isEmpty())
                .map(block -> block.fault("no theme is in block \"" + block.attribute("id") + "\"; write block=\""
                        + block.attribute("id") + "\" on its themes, or take it out"))
                .forEach(faults::add);
        return new Structure(
                root.children("designation").stream()
                        .map(StructureReader::designation)
                        .toList(),
                root.children("scorecard").stream()
                        .map(card -> new Scorecard(card.attribute("id"), card.text()))
                        .toList(),
                root.findChild("levels").map(StructureReader::levels).orElse(Levels.USUAL),
                blocks.stream()
                        .map(block -> new Block(block.attribute("id"), block.text(), themesIn(block, themes)))
                        .toList(),
                root.findChild("risk-scale").map(this::risks).orElse(RiskScale.USUAL));
    }

    private RiskScale risks(Element scale) {
        return new RiskScale(
                words(scale, "likelihood"),
                words(scale, "impact"),
                scale.findChild("appetite").flatMap(this::appetite));
    }

    private static List<String> words(Element scale, String name) {
        return scale.children(name).stream().map(Element::text).toList();
    }

    private Optional<Appetite> appetite(Element line) {
        return faults.whole(line, "medium-from")
                .flatMap(medium ->
                        faults.attribute(line, "high-from", high -> new Appetite(medium, Integer.parseInt(high))));
    }

    private void place(Element theme, List<String> blocks) {
        Optional<String> block = theme.findAttribute(BLOCK);
        if (block.isEmpty() && !blocks.isEmpty()) {
            faults.add(theme.fault("theme \"" + theme.attribute("id")
                    + "\" is in no block; add block=\"…\" with one of " + String.join(", ", blocks)));
        }
        block.filter(id -> !blocks.contains(id))
                .map(id -> "there is no block \"" + id + "\", "
                        + (blocks.isEmpty()
                                ? "and none is declared; add <block id=\"" + id
                                        + "\"> before the themes, or take this out"
                                : "there are " + String.join(", ", NearestFirst.of(id, blocks)) + "; correct the id"))
                .ifPresent(message -> faults.add(theme.fault(BLOCK, message)));
    }

    private static List<String> themesIn(Element block, List<Element> themes) {
        return themes.stream()
                .filter(theme -> theme.findAttribute(BLOCK).equals(block.findAttribute("id")))
                .map(theme -> theme.attribute("id"))
                .toList();
    }

    private static AgreementDesignation designation(Element element) {
        return new AgreementDesignation(
                element.attribute("id"),
                element.text(),
                Constants.named(Designation.class, element.attribute("counts-as")));
    }

    private static Levels levels(Element element) {
        return new Levels(element.attribute("block"), element.attribute("outcome"));
    }
}
