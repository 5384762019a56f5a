/** Text made comparable: wide and narrow, Traditional and Simplified, capital and small are the same. */
package banmian.search.text;
