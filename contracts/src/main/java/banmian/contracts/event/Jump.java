package banmian.contracts.event;

/**
 * An article's links to other pages of its issue.
 *
 * @param continuesOn label of the page it goes on (下转第3版 is 03); null where it ends here
 * @param continuedFrom label of the page it began on (上接第1版 is 01); null where it begins here
 */
public record Jump(String continuesOn, String continuedFrom) {
    public static final Jump NONE = new Jump(null, null);
}
