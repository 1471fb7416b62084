/** What the person who starts Waymark asked for, checked before anything is touched. */
package uk.org.waymark.launcher.settings;
