/** Agreements as the API answers them: who signed, for which years, and how performance is judged. */
package uk.org.waymark.web.rest.agreement;
