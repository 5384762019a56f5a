/** How commands use all cores and still answer in order. */
package banmian.local.work;
