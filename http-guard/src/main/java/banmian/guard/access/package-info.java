/** Who somebody is, and what that lets them do. */
package banmian.guard.access;
