/** The pages on disk that commands work on, and what the user says about them. */
package banmian.local.pages;
