package uk.org.waymark.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Milestone;

/**
 * The months of a timeline, and the time of an action under them. The words stand beside it, so that nobody needs the
 * drawing.
 */
public final class TimelineBar {
    private static final int MONTHS_WITH_NAMES = 15;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int YEAR_LINE = 12;
    private static final int MONTH_LINE = 26;
    private static final int TOP = 8;
    private static final int BAR = 14;
    private static final int MIDDLE = TOP + BAR / 2;
    private static final double END = 100;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final String START =
            "<svg class=\"bar\" width=\"100%\" height=\"30\" aria-hidden=\"true\" focusable=\"false\">";

    private TimelineBar() {}

    /** The names of the months, or of the quarters where there are too many, under the years they begin. */
    public static String months(Span span) {
        StringBuilder out = new StringBuilder(START);
        span.months()
                .filter(month -> span.length() <= MONTHS_WITH_NAMES || month.getMonthValue() % MONTHS_OF_A_QUARTER == 1)
                .forEach(month -> {
                    if (month.equals(span.first()) || month.getMonthValue() == 1) {
                        out.append(text(span.at(month.atDay(1)), YEAR_LINE, Integer.toString(month.getYear())));
                    }
                    out.append(text(span.at(month.atDay(1)), MONTH_LINE, MONTH.format(month)));
                });
        return out.append("</svg>").toString();
    }

    private static String text(double at, int line, String words) {
        return "<text x=\"" + Svg.number(at) + "%\" dx=\"3\" y=\"" + line + "\" font-size=\"13\" fill=\"" + Ink.SOFT
                + "\">" + words + "</text>";
    }

    /**
     * The time of an action.
     *
     * @param state the code of its state: done, under-way, planned, stopped, silent
     * @param day the reader's
     */
    public static String of(Action action, String state, Span span, LocalDate day) {
        StringBuilder out = new StringBuilder(START);
        span.months().skip(1).forEach(month -> out.append(upright(span.at(month.atDay(1)), Ink.LINE, "1", "")));
        out.append(upright(span.at(day), Ink.TEXT, "2", " stroke-dasharray=\"3 3\""));
        action.start().ifPresent(start -> {
            double from = span.at(start);
            double to = action.due().map(due -> span.at(due.plusDays(1))).orElse(END);
            out.append(bar(from, Math.max(to - from, 1), state, action.due().isPresent()));
        });
        if (action.start().isEmpty()) {
            action.due().ifPresent(due -> out.append(diamond(span.at(due), state)));
        }
        action.milestones().forEach(milestone -> out.append(milestone(milestone, span)));
        return out.append("</svg>").toString();
    }

    private static String upright(double at, String ink, String width, String more) {
        String x = Svg.number(at);
        return "<line x1=\"" + x + "%\" x2=\"" + x + "%\" y1=\"0\" y2=\"30\" stroke=\"" + ink + "\" stroke-width=\""
                + width + "\"" + more + "/>";
    }

    private static String bar(double from, double width, String state, boolean ends) {
        return "<rect x=\"" + Svg.number(from) + "%\" y=\"" + TOP + "\" width=\"" + Svg.number(width) + "%\" height=\""
                + BAR + "\" " + ink(state) + (ends ? "" : " opacity=\".75\"") + "/>";
    }

    /** An action of which no more is stated than the day it is due. */
    private static String diamond(double at, String state) {
        return "<svg x=\"" + Svg.number(at) + "%\" y=\"0\" overflow=\"visible\"><path d=\"M0 6L9 15L0 24L-9 15Z\" "
                + ink(state) + "/></svg>";
    }

    private static String milestone(Milestone milestone, Span span) {
        return milestone
                .reached()
                .or(milestone::due)
                .map(day -> "<circle cx=\"" + Svg.number(span.at(day)) + "%\" cy=\"" + MIDDLE + "\" r=\"5\" fill=\""
                        + (milestone.reached().isPresent() ? Ink.TEXT : "#fbfaf7") + "\" stroke=\"" + Ink.TEXT
                        + "\" stroke-width=\"2\"/>")
                .orElse("");
    }

    private static String ink(String state) {
        return switch (state) {
            case "done" -> "fill=\"" + Ink.BETTER + "\"";
            case "under-way" -> "fill=\"" + Ink.WITHIN + "\"";
            case "silent" -> "fill=\"#fbfaf7\" stroke=\"" + Ink.NONE + "\" stroke-width=\"2\" stroke-dasharray=\"3 3\"";
            default -> "fill=\"#fbfaf7\" stroke=\"" + Ink.NONE + "\" stroke-width=\"2\"";
        };
    }
}
