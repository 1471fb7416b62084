package uk.org.waymark.ledger.backup;

import uk.org.waymark.ledger.database.Schema;

/**
 * A table of the schema with the columns that a backup carries; those that PostgreSQL computes are left to it.
 *
 * @param name as it stands in a command, quoted where it has to be
 * @param columns their names, separated by commas, as they stand in a command
 */
record Table(String name, String columns) {

    String qualified() {
        return Schema.NAME + "." + name;
    }

    /** A query rather than the table, because PostgreSQL copies out no table that is partitioned. */
    String copyOut() {
        return "COPY (SELECT " + columns + " FROM " + qualified() + ") TO STDOUT";
    }

    String copyIn() {
        return "COPY " + qualified() + " (" + columns + ") FROM STDIN";
    }

    @Override
    public String toString() {
        return name + " (" + columns + ")";
    }
}
