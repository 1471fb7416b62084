package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;

/** The element of a theme's file that states what a revision states. */
final class RevisionFragment {
    private RevisionFragment() {}

    static String of(RevisionInForce revision) {
        return Stream.of(
                        Stream.of(
                                "<agreed known-from=\"" + revision.from() + "\" by=\"" + escaped(revision.by()) + "\">",
                                "  <why>" + escaped(revision.why()) + "</why>"),
                        revision.terms().baseline().stream().flatMap(baseline -> baseline(baseline).stream()),
                        revision.terms().targets().entrySet().stream()
                                .map(target -> "  <target year=\"" + target.getKey() + "\">" + target(target.getValue())
                                        + "</target>"),
                        revision.terms().interim().entrySet().stream()
                                .map(target -> "  <interim period=\"" + target.getKey() + "\">"
                                        + target(target.getValue()) + "</interim>"),
                        Stream.of("</agreed>"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> baseline(Baseline baseline) {
        String span =
                baseline.span().map(time -> " span=\"" + escaped(time) + "\"").orElse("");
        Figure figure = baseline.figure().orElseThrow();
        String content = figure.byPart().isEmpty() ? element("figure", figure.text()) : parts(figure);
        return List.of("  <baseline" + span + ">" + content + "</baseline>");
    }

    private static String target(Target target) {
        Optional<Figure> figure = target.scorable().flatMap(scorable -> scorable.figure(Optional.empty()));
        if (figure.filter(its -> !its.byPart().isEmpty()).isPresent()) {
            return "<parts>" + parts(figure.get()) + "</parts>";
        }
        return target.unscored().map(RevisionFragment::unscored).orElseGet(() -> element(target.kind(), target.text()));
    }

    private static String unscored(Unscored target) {
        if (target instanceof Placeholder open) {
            return "<placeholder reason=\""
                    + open.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + "\" due=\"" + open.due().map(LocalDate::toString).orElse("not stated") + "\">"
                    + escaped(open.why()) + "</placeholder>";
        }
        return target.placeholder()
                ? "<not-applicable placeholder=\"true\">" + escaped(target.why()) + "</not-applicable>"
                : element(target.kind(), target.why());
    }

    private static String parts(Figure figure) {
        return figure.byPart().entrySet().stream()
                .map(part -> "<part id=\"" + escaped(part.getKey()) + "\">"
                        + part.getValue().text() + "</part>")
                .collect(Collectors.joining());
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
