package banmian.search.index;

/** What articles are counted by and filtered by, value by value. */
public enum FacetField {
    NEWSPAPER("newspaper"),
    PAGE("page"),
    PAGE_NAME("pageName"),
    RUBRIC("rubric"),
    BYLINE("byline"),
    KIND("kind");

    private final String label;

    FacetField(String label) {
        this.label = label;
    }

    /** As requests and answers spell it. */
    public String label() {
        return label;
    }

    /** The field with whole values. */
    String field() {
        return label + ".whole";
    }
}
