/** Papers composed of an agreement's templates and the figures. */
package uk.org.waymark.web.paper;
