/** Typed settings of the service. */
package banmian.parse.config;
