package uk.org.waymark.ledger.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's reminder in words: plain text, with nothing about the person but the name. */
record Digest(String name, List<Task> tasks, String publicAddress) {
    String subject() {
        int returned = tasks.stream().mapToInt(Task::returned).sum();
        int measures = tasks.stream().mapToInt(Task::measures).sum();
        int actions = (int) tasks.stream().filter(PlanTask.class::isInstance).count();
        boolean overdue = tasks.stream().filter(task -> task.returned() == 0).anyMatch(task -> task.occasion()
                .overdue());
        String due = Stream.of(
                        Optional.of(count(measures, "measure")).filter(any -> measures > 0),
                        Optional.of(count(actions, "action")).filter(any -> actions > 0))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return "Waymark: "
                + Stream.of(
                                Optional.of(count(returned, "measure") + " returned to you")
                                        .filter(any -> returned > 0),
                                Optional.of(due + (overdue ? " overdue" : " due soon"))
                                        .filter(any -> !due.isEmpty()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    String text() {
        return """
                Dear %s,

                %s

                You get this message because you enter or sign off figures, or keep plans, in Waymark. To stop these reminders, \
                switch them off on your account page: %s/account
                """
                .formatted(name, tasks.stream().map(Task::words).collect(Collectors.joining("\n\n")), publicAddress);
    }

    private static String count(int things, String thing) {
        return things == 1 ? "one " + thing : things + " " + thing + "s";
    }
}
