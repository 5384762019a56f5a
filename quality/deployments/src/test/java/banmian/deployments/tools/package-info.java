/** Programs that render and check, found on this machine or taken from Debian's packages. */
package banmian.deployments.tools;
