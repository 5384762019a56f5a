/** What a pipeline at work loads and runs, written down for the starts after it. */
package banmian.local.rehearsal;
