package banmian.local.parse;

import banmian.local.pages.PageFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Where a page's bytes come from. */
sealed interface PageSource {
    /** What people call it. */
    String name();

    /** Its address; null where it has none. */
    String uri();

    /** Opens it; the caller closes. */
    InputStream open() throws IOException;

    record File(PageFile file) implements PageSource {
        @Override
        public String name() {
            return file.path().toString();
        }

        @Override
        public String uri() {
            return file.uri();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file.path());
        }
    }

    record StandardInput() implements PageSource {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public String uri() {
            return null;
        }

        @Override
        public InputStream open() {
            return System.in;
        }
    }
}
