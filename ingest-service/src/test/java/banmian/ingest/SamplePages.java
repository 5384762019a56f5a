package banmian.ingest;

import java.nio.charset.Charset;
import java.util.UUID;

/** Pages of newspapers that do not exist, each with a text of its own, so that tests can share topics. */
public final class SamplePages {
    private SamplePages() {}

    /** A page without any furniture. */
    public static String page() {
        return """
                云溪新桥昨日通车

                本报讯（记者 林知远）8月3日上午，连接云溪两岸的新桥正式通车，市民出行时间缩短二十分钟。

                编号%s
                """.formatted(UUID.randomUUID());
    }

    public static byte[] page(String charset) {
        return page().getBytes(Charset.forName(charset));
    }
}
