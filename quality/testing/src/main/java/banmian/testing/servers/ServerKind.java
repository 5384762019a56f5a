package banmian.testing.servers;

/** Where the servers of the tests come from: the system property {@code banmian.test.servers} chooses. */
enum ServerKind {
    /** From Maven, as processes. Needs nothing on the machine. */
    EMBEDDED,
    /** From images, by Testcontainers. Needs Docker. */
    CONTAINERS;

    static ServerKind chosen() {
        return "containers".equals(System.getProperty("banmian.test.servers")) ? CONTAINERS : EMBEDDED;
    }
}
