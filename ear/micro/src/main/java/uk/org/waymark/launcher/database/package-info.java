/** The PostgreSQL server that Waymark brings along and keeps in its home. */
package uk.org.waymark.launcher.database;
