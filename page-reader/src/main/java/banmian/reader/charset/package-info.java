/** From bytes to text: byte order mark, declared charset, else detection. {@link banmian.reader.charset.PageDecoder} */
package banmian.reader.charset;
