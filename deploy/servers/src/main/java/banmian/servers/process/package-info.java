/** Child processes: started with a log of their own, waited for, stopped in good order. */
package banmian.servers.process;
