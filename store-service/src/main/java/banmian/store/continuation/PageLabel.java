package banmian.store.continuation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's label taken apart: A03 is page 3 of section A.
 *
 * @param section letters before the number; empty where there are none
 * @param rest the number without zeros before it, or whatever else the label is
 */
record PageLabel(String section, String rest) {
    private static final Pattern FORM = Pattern.compile("第?(?<section>[A-Za-z]{0,2})0*(?<number>[0-9]{1,3})版?");

    static PageLabel of(String label) {
        Matcher form = FORM.matcher(label.strip());
        return form.matches()
                ? new PageLabel(form.group("section").toUpperCase(Locale.ROOT), form.group("number"))
                : new PageLabel("", label.strip());
    }

    /**
     * The page of an issue that a jump means: the one with its label, else the one with that number in the section of the
     * page the jump stands on (下转3版 on A01 means A03, where there is no 03).
     *
     * @param from the page that the jump stands on
     * @return empty where there is no such page
     */
    static Optional<String> resolve(String jump, String from, Collection<String> pages) {
        PageLabel meant = of(jump);
        PageLabel inSection = new PageLabel(of(from).section(), meant.rest());
        Optional<String> exact =
                pages.stream().filter(page -> of(page).equals(meant)).findFirst();
        return meant.section().isEmpty()
                ? exact.or(() -> pages.stream()
                        .filter(page -> of(page).equals(inSection))
                        .findFirst())
                : exact;
    }
}
