/** Speaks to the API of a running pipeline on behalf of commands. */
package banmian.local.api;
