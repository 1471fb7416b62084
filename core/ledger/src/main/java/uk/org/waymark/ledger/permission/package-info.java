/** Who may do what: the roles, the one table of permissions, and the person who asks for something. */
package uk.org.waymark.ledger.permission;
