/** Takes pages from the topic {@code parsed-pages} into the store; refuses only what can never be stored. */
package banmian.store.intake;
