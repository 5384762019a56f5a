/** Takes pages from their topic, parses them, and writes results or dead letters, exactly once. */
package banmian.parse;
