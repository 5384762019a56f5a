/** The command {@code banmian dead-letters}: what was refused, and how it is brought through after all. */
package banmian.local.letters;
