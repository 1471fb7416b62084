package uk.org.waymark.web.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks an address whose answer is for the partnership alone, wherever else the public reads. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface OfPartnership {}
