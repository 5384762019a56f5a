package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Banmian;
import banmian.testing.running.Project;
import banmian.testing.running.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person at an archive does with the command. */
@ExtendWith(Stack.class)
class CommandIT {
    private static final Path SEED = Project.SEEDS.resolve("衡阳日报/2021-07-19/01.txt");

    @TempDir
    Path scratch;

    @Test
    void upOncePrintsTheTableAndLeavesAndASecondRunFindsItsData() {
        // Given
        String data = scratch.resolve("数据 folder").toString();

        // When
        Banmian.Result first = Banmian.run(scratch, "up", "--once", "--ports", "auto", "--data", data, SEED.toString());
        Banmian.Result second =
                Banmian.run(scratch, "up", "--once", "--ports", "auto", "--data", data, SEED.toString());

        // Then
        assertThat(first.exitCode()).as(first.out() + first.err()).isZero();
        assertThat(first.out())
                .contains(
                        "秦国文看望慰问部分老同志",
                        "朱健赴国网衡阳供电公司调研迎峰度夏电力保供工作",
                        "朱健赴石鼓区督导异味扰民问题整治工作",
                        "珠晖区中小企业“双创”大赛成功举办",
                        "陈润",
                        "罗小亚",
                        data);
        assertThat(second.exitCode()).as(second.out() + second.err()).isZero();
        assertThat(second.out()).contains("秦国文看望慰问部分老同志");
        assertThat(Banmian.run(scratch, "status", "--data", data).exitCode())
                .as("nothing is left running")
                .isEqualTo(3);
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = Integer.toString(busy.getLocalPort());

            Banmian.Result result = Banmian.run(
                    scratch,
                    "up",
                    "--once",
                    "--ports",
                    "auto",
                    "--http-port",
                    port,
                    "--data",
                    scratch.resolve("data").toString());

            assertThat(result.exitCode()).isNotZero();
            assertThat(result.err()).contains(port).contains("--http-port").doesNotContain("Exception");
        }
    }

    @Test
    void statusTellsCountsAndAddresses(Stack stack) {
        JsonNode status = stack.awaitIdle();

        assertThat(status.get("pages").asLong())
                .isGreaterThanOrEqualTo(Project.expectedResults().size());
        assertThat(status.get("articles").asLong()).isGreaterThan(10);
        assertThat(status.get("lag").asLong(-1)).isZero();
        assertThat(status.get("addresses").get("store").asText()).startsWith("http://localhost:");
        assertThat(stack.run("status").out())
                .contains(status.get("addresses").get("store").asText());
    }

    @Test
    void pushBringsMorePagesIn(Stack stack) throws IOException {
        // Given
        Path folder = Files.createDirectories(scratch.resolve("滨海晚报/2024-01-02"));
        Files.writeString(folder.resolve("A01.txt"), "渔港新码头启用\n\n本报记者 郑海\n\n本报讯 1月1日，渔港新码头正式启用。\n");
        long before = stack.awaitIdle().get("pages").asLong();

        // When
        Banmian.Result pushed = stack.run("push", scratch.toString());

        // Then
        assertThat(pushed.exitCode()).as(pushed.err()).isZero();
        assertThat(stack.awaitIdle().get("pages").asLong()).isEqualTo(before + 1);
        JsonNode page =
                Stack.json(stack.get("/api/pages?from=2024-01-02&to=2024-01-02").body());
        assertThat(page.get("items").get(0).get("newspaper").asText()).isEqualTo("滨海晚报");
        assertThat(page.get("items").get(0).get("pageLabel").asText()).isEqualTo("A01");
    }

    @Test
    void aKeyCountsWithinSecondsAndIsRefusedWithinSecondsOfItsEnd(Stack stack) throws Exception {
        // Given
        byte[] page = "夜航船恢复开行\n\n本报讯 昨晚，夜航船恢复开行。\n".getBytes(UTF_8);

        // When
        Banmian.Result created = keys(stack, "create", "scanner-7");
        String key = created.out().strip();

        // Then
        assertThat(key).as(created.err()).matches("banmian_[A-Za-z0-9_-]{43}");
        assertThat(statusAfterSeconds(stack, key, page, 202)).isEqualTo(202);
        assertThat(keys(stack, "list").out()).contains("publisher  scanner-7").doesNotContain(key);

        // When
        assertThat(keys(stack, "revoke", "scanner-7").exitCode()).isZero();

        // Then
        assertThat(statusAfterSeconds(stack, key, page, 401)).isEqualTo(401);
        assertThat(keys(stack, "revoke", "scanner-7").exitCode()).isEqualTo(1);
        assertThat(keys(stack, "create", "Scanner 7").exitCode()).isEqualTo(2);
    }

    private static Banmian.Result keys(Stack stack, String... arguments) {
        Stream<String> folder =
                Stream.of("--data", stack.scratch().resolve("data").toString());
        Stream<String> command = Stream.concat(Stream.of("keys"), Stream.of(arguments));
        return Banmian.run(stack.scratch(), Stream.concat(command, folder).toArray(String[]::new));
    }

    /** The status that it comes to, or the last one of ten seconds. */
    private static int statusAfterSeconds(Stack stack, String key, byte[] page, int expected) throws Exception {
        int status = 0;
        for (int i = 0; i < 20 && status != expected; i++) {
            Thread.sleep(500);
            status = stack.post(key, "/api/pages", "text/plain; charset=UTF-8", page)
                    .statusCode();
        }
        return status;
    }

    @Test
    void parseWritesAFileForEachPageAndSaysWhichItCouldNot() throws IOException {
        // Given
        Path pages = Files.createDirectories(scratch.resolve("pages"));
        for (int i = 0; i < 50; i++) {
            Files.writeString(pages.resolve("p" + i + ".txt"), "第" + i + "号公告发布\n\n本报讯 昨日发布了公告。\n");
        }
        Files.writeString(pages.resolve("blank.txt"), " \n\n");
        Path out = scratch.resolve("out");

        // When
        Banmian.Result result = Banmian.run(scratch, "parse", "--out", out.toString(), pages.toString());

        // Then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("blank.txt").contains("empty-page");
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.filter(file -> file.toString().endsWith(".json")))
                    .hasSize(50);
        }
    }

    @Test
    void helpIsThereForEveryCommand() {
        for (String command :
                new String[] {"up", "status", "down", "push", "parse", "keys", "dead-letters", "reprocess"}) {
            Banmian.Result help = Banmian.run(scratch, command, "--help");

            assertThat(help.exitCode()).as(command).isZero();
            assertThat(help.out()).contains("Usage: banmian " + command);
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        Banmian.Result result = Banmian.run(scratch, "parse", "no-such-page.txt");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no-such-page.txt").doesNotContain("Exception");
    }
}
