package uk.org.waymark.ledger.reminder;

import static uk.org.waymark.position.cycle.PeriodState.DAY;

import java.util.List;
import java.util.stream.Collectors;

/** A person's reminder in words: plain text, with nothing about the person but the name. */
record Digest(String name, List<Task> tasks, String publicAddress) {
    String subject() {
        int measures = tasks.stream().mapToInt(task -> task.measures().size()).sum();
        boolean overdue = tasks.stream().anyMatch(task -> task.occasion().overdue());
        return "Waymark: " + count(measures) + (overdue ? " overdue" : " due soon");
    }

    String text() {
        return """
                Dear %s,

                %s

                You get this message because you enter or sign off figures in Waymark. To stop these reminders, \
                switch them off on your account page: %s/account
                """
                .formatted(name, tasks.stream().map(Digest::words).collect(Collectors.joining("\n\n")), publicAddress);
    }

    private static String words(Task task) {
        String measures = task.measures().stream()
                .map(measure -> "- " + measure.code() + " " + measure.title())
                .collect(Collectors.joining("\n"));
        return """
                %s, %s. %s
                %s
                %s: %s"""
                .formatted(task.theme(), task.period(), asked(task), measures, doIt(task), task.address());
    }

    private static String asked(Task task) {
        String when = (task.occasion().overdue() ? "were due by " : "are due by ") + DAY.format(task.due());
        return task.kind() == Task.Kind.ENTER
                ? "These figures " + when + " and have not been entered:"
                : "These measures wait for your sign-off; the figures " + when + ":";
    }

    private static String doIt(Task task) {
        return task.kind() == Task.Kind.ENTER ? "Enter them here" : "Sign them off here";
    }

    private static String count(int measures) {
        return measures == 1 ? "one measure" : measures + " measures";
    }
}
