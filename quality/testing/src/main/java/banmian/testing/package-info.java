/** What the tests of the services share: servers of their own for each module, and a client for the topics. */
package banmian.testing;
