/** The processes that are measured: the product as delivered, and the bare server beside it. */
package uk.org.waymark.benchmark.product;
