/**
 * Agreements as the API answers them: who signed, for which years and how performance is judged; the releases of their
 * definitions; and the distributions of their measures.
 */
package uk.org.waymark.web.rest.agreement;
