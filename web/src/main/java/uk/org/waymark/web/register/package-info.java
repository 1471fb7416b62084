/** The pages of an agreement's registers: its concerns and its engagement. */
package uk.org.waymark.web.register;
