/** Pages whose articles are known, as people wrote them down. */
package banmian.accuracy.gold;
