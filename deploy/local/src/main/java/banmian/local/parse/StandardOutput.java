package banmian.local.parse;

/** Prints the results. */
record StandardOutput(PageJson json) implements Output {
    @Override
    public Done take(Parsing parsing, int position) {
        if (parsing instanceof Parsing.Failed failed) {
            return new Done.Failed(failed.name(), failed.why());
        }
        return new Done.Ok(json.write(((Parsing.Parsed) parsing).page()));
    }
}
