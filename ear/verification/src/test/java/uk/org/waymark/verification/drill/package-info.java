/** The drill of faults: what is left of acknowledged writing after kills, freezes and full disks. */
package uk.org.waymark.verification.drill;
