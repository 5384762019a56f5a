/** Whether the service is ready, beyond what Quarkus knows of database and broker. */
package banmian.store.health;
