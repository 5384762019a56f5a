/** Shows where in an article the words of a query stand. */
package banmian.search.snippet;
