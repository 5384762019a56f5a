/** Articles that go on on another page: which parts belong together, why, and what is still missing. No tables, no HTTP. */
package banmian.store.continuation;
