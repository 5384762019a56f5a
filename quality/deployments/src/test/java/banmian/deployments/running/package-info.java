/** The services run with the environment that the manifests give them, on a real Kafka and PostgreSQL. */
package banmian.deployments.running;
