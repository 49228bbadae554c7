package jp.madoguchi.line;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type into the talk is in no table and in no log, at debug level either. */
@ExtendWith(OutputCaptureExtension.class)
class TypedTextTraceTests extends LineTestCase {

	private static final String CANARY = "誰にも言えない事情-7Q";

	/** These write down raw requests at debug level; operators must not turn them on. */
	private static final List<String> RAW = List.of("org.apache.coyote", "org.apache.tomcat.util.net");

	@BeforeEach
	void logEverything() {
		level(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.DEBUG);
		RAW.forEach((logger) -> level(logger, Level.INFO));
	}

	@AfterEach
	void logAsUsual() {
		level(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.INFO);
	}

	@Test
	void nothingOfItIsKept(CapturedOutput output) {
		String message = WebhookPost.message(WebhookPost.newEventId(), userId(), CANARY, Map.of());
		assertThat(WebhookPost.signed(consumer(ALPHA), ALPHA, message).status()).isEqualTo(200);
		byte[] body = WebhookPost.body(TestChannels.botUserId(ALPHA), message);
		assertThat(WebhookPost.post(consumer(ALPHA), body, WebhookPost.signature(body, "another secret")).status())
			.isEqualTo(403);
		assertThat(WebhookPost
			.signed(consumer(ALPHA), ALPHA,
					message.replace("\"timestamp\":", "\"timestamp\":\"" + CANARY + "\",\"x\":"))
			.status()).isEqualTo(400);
		beat(ALPHA);
		assertThat(forms()).allSatisfy((form) -> {
			assertThat(tables()).noneMatch((row) -> row.contains(form));
			assertThat(output.getAll()).doesNotContain(form);
		});
	}

	@Test
	void whatIsPlantedIsFound(CapturedOutput output) {
		LoggerFactory.getLogger(TypedTextTraceTests.class).debug("planted {}", CANARY);
		assertThat(output.getAll()).contains(CANARY);
		update(ALPHA, "insert into tenant_schema.line_event (id, type, happened_at) values (?, 'message', now())",
				CANARY);
		update(ALPHA, "insert into tenant_schema.line_guidance (event_id, reply_token) values (?, ?)", CANARY,
				CANARY.getBytes(StandardCharsets.UTF_8));
		assertThat(tables()).anyMatch((row) -> row.contains(CANARY))
			.anyMatch((row) -> row.contains(HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8))));
		update(ALPHA, "delete from tenant_schema.line_event where id = ?", CANARY);
	}

	/** Every row of every table of the tenant, bytes in hexadecimal digits. */
	private List<String> tables() {
		List<String> tables = query(ALPHA, String.class,
				"""
						select table_name from information_schema.tables where table_schema = ? and table_name <> 'schema_history'
						order by 1""",
				"t_" + ALPHA);
		assertThat(tables).contains("line_event", "line_guidance", "message", "consumer");
		return tables.stream()
			.flatMap(
					(table) -> query(ALPHA, String.class, "select t::text from tenant_schema." + table + " t").stream())
			.toList();
	}

	private static List<String> forms() {
		byte[] bytes = CANARY.getBytes(StandardCharsets.UTF_8);
		return Stream
			.of(CANARY, HexFormat.of().formatHex(bytes), Base64.getEncoder().encodeToString(bytes),
					Base64.getUrlEncoder().encodeToString(bytes), LoginVisit.encode(CANARY))
			.toList();
	}

	private static void level(String logger, Level level) {
		((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
	}

}
