/** The watched folder: its files are pushed as pages, each once. Nothing runs where no folder is set. */
package banmian.ingest.folder;
