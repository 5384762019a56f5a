/** An article in the formats that others read: for search engines, editions, citations, spreadsheets and feeds. */
package banmian.store.format;
