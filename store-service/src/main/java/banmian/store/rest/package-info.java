/** The HTTP API: parameters in, JSON out, and a problem document (RFC 9457) for everything that goes wrong. */
package banmian.store.rest;
