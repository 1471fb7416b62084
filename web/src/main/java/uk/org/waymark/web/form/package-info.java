/** Forms that change something without a script: whether one is our own, and what it carries. */
package uk.org.waymark.web.form;
