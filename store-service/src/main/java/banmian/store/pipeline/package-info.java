/** The pipeline at work: how far each stage is and how the services are, looked at now and then and kept for some minutes. */
package banmian.store.pipeline;
