/** What the guard says: problems of RFC 9457, and headers that go with every answer. */
package banmian.guard.answer;
