/** The settings of the service: {@link banmian.ingest.config.IngestConfig}. */
package banmian.ingest.config;
