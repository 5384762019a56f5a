package banmian.store.format;

/**
 * Where articles and pages are found from outside.
 *
 * @param base of the service, without a slash at its end
 */
public record Addresses(String base) {
    public Addresses {
        base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String article(String id) {
        return base + "/api/articles/" + id;
    }

    public String page(String id) {
        return base + "/api/pages/" + id;
    }
}
