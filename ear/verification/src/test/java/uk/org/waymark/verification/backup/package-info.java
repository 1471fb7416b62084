/** Backup and restore as council IT does them: with the commands of the one jar, between real servers. */
package uk.org.waymark.verification.backup;
