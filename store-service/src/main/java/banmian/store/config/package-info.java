/** Settings of the service, typed, and the JSON dialect it speaks. */
package banmian.store.config;
