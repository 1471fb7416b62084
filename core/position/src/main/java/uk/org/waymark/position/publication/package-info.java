/** Publications: papers that were frozen when they were made, on their way to release and after it. */
package uk.org.waymark.position.publication;
