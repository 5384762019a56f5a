/** Keys for those who change something: made at random, kept as hashes, one a line in a file. */
package banmian.keys;
