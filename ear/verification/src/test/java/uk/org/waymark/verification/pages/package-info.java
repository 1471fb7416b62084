/** Every page as a reader meets it: with a phone, a keyboard, a printer, without scripts, or with a wrong address. */
package uk.org.waymark.verification.pages;
