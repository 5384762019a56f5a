/**
 * The reading room: the pages that a browser shows. A view is a package of its own ({@code shelf}, {@code page},
 * {@code article}, …): a resource that reads through {@code query}, a model of what its template shows, the template in
 * {@code templates/room}. What all views share is here: the frame around them, language and theme, assets, errors.
 */
package banmian.store.room;
