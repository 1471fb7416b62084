package uk.org.waymark.ledger.search;

import java.util.List;
import java.util.stream.Stream;

/** Words that people search with, and the words that measures and plans of the field use for the same. */
final class Synonyms {
    private static final String GROUPS =
            """
            teenage teenager conception young
            recycling recycle waste landfill rubbish bins refuse
            housing homes dwellings
            homeless homelessness rough sleeping accommodation
            jobs work employment
            unemployed unemployment worklessness benefits
            bus buses transport congestion traffic
            crime burglary robbery theft
            reoffending reoffend offending offenders offend probation
            police constabulary
            drink drinking alcohol
            obesity obese overweight weight
            exams GCSE attainment achievement
            climate carbon emissions greenhouse
            deaths dying mortality
            kids children pupils
            elderly older pensioners
            hospital NHS health
            carers caring
            truancy truant absence absent miss
            college training skills qualifications
            savings efficiency money value
            terrorism extremism
            pregnant pregnancy maternity
            """;

    private Synonyms() {}

    /** Groups of words that mean nearly the same. */
    static List<List<String>> groups() {
        return GROUPS.lines().map(line -> Stream.of(line.split(" ")).toList()).toList();
    }
}
