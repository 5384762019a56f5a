package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses with Chinese in them, as people type them after curl, which sends their bytes as they are. */
@ExtendWith(Stack.class)
class TypedAddressIT {
    @Test
    void articlesAreFound(Stack stack) throws IOException {
        String answer = send(stack.address("store"), "GET /api/articles?q=电力&byline=罗文鹏 HTTP/1.1", "");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("朱健赴国网衡阳供电公司调研迎峰度夏电力保供工作");
    }

    @Test
    void pagesAreTaken(Stack stack) throws IOException {
        String page = "渡口重开\n\n本报记者 郑海\n\n本报讯 1月5日，渡口重开。\n";

        String answer = send(
                stack.address("ingest"),
                "POST /api/pages?newspaper=滨海日报&issue-date=2024-01-05&page-label=1 HTTP/1.1",
                page);

        assertThat(answer).startsWith("HTTP/1.1 202");
        stack.awaitIdle();
        assertThat(send(stack.address("store"), "GET /api/pages?newspaper=滨海日报 HTTP/1.1", ""))
                .contains("\"issueDate\":\"2024-01-05\"");
    }

    private static String send(URI service, String requestLine, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        String head = requestLine + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + content.length
                + "\r\n\r\n";
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(content);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
