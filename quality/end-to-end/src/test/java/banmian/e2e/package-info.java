/** The system as its users have it: ./banmian, the packaged services, a real Kafka and PostgreSQL, the REST API. */
package banmian.e2e;
