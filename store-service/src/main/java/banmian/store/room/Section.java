package banmian.store.room;

/** A part of the room, as the navigation has it. */
public enum Section {
    SHELF("/"),
    SEARCH("/search"),
    PIPELINE("/pipeline"),
    /** What the navigation does not name. */
    ELSEWHERE("");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
