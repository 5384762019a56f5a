/** The pipeline at work: speed and lag of each stage, how the services are, and what was refused. */
package banmian.store.room.pipeline;
