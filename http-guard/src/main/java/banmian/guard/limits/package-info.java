/** How often, how many at once, how slow: what one caller may ask of a service. */
package banmian.guard.limits;
