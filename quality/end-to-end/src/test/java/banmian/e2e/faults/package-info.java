/** The running system while its parts are killed, frozen, replaced and fed with rubbish: nothing lost, nothing twice. */
package banmian.e2e.faults;
