/** POST /api/pages: pages over HTTP, and every error as a problem of RFC 9457. */
package banmian.ingest.http;
