/** What people and scripts read of an evaluation: tables, JSON, the worst pages, the differences. */
package banmian.accuracy.report;
