/** The topics of the pipeline, made with the settings they need. */
package banmian.servers.topics;
