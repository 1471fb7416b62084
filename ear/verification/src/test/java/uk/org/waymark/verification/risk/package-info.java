/** The register of risks as deployed: raised, accepted and assessed in a browser. */
package uk.org.waymark.verification.risk;
