/**
 * Documents as data: what a paper says, in an order that never changes, so that it has a digest and can be checked before
 * it goes out and rebuilt years later. How a paper looks is up to who renders it.
 */
package uk.org.waymark.position.paper;
