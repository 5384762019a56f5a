/** From a page as the user has it to a page as text: {@link banmian.reader.PageReader}. No framework, no I/O. */
package banmian.reader;
