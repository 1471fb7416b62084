/** Every address of the product walked by everybody, and compared with one table. */
package uk.org.waymark.verification.permission;
