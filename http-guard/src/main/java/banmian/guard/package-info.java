/** What stands before every HTTP request of the services, whatever the request is about. */
package banmian.guard;
