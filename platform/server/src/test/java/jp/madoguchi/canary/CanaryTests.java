package jp.madoguchi.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.identity.StaffSessions;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people write, who they are, and what opens their sessions is nowhere readable: not
 * in a table, not in a file of the database, not in the log at debug level. The same
 * search first finds what was planted in the same places.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

	private static final String PLANTED = "public.planted";

	private final Canary canary = Canary.hatch();

	private final Database database;

	private final Journey journey;

	CanaryTests(@Value("${madoguchi.database.url}") String url, @Autowired TestPeople people,
			@Autowired Consumers consumers, @Autowired ConsumerSessions visits, @Autowired StaffSessions desks) {
		this.database = new Database(url);
		this.journey = new Journey(this.canary, people, consumers, visits, desks);
	}

	@BeforeEach
	void logEverything() {
		root().setLevel(Level.DEBUG);
	}

	@AfterEach
	void logAsUsual() {
		root().setLevel(Level.INFO);
	}

	@Test
	void nothingReadableIsInTablesAndFiles() throws SQLException, IOException {
		this.journey.walk();
		List<Canary> planted = plantInEveryForm();
		List<Canary> all = new ArrayList<>(planted);
		all.addAll(canaries());
		Search search = new Search(all);
		try {
			Map<Canary, Set<String>> inTables = this.database.tablesWith(search);
			assertThat(inTables).containsOnlyKeys(planted);
			assertThat(inTables.values()).containsOnly(Set.of(PLANTED));
			assertThat(this.database.inFiles(search)).containsExactlyInAnyOrderElementsOf(planted);
		}
		finally {
			this.database.drop(PLANTED);
		}
	}

	@Test
	void nothingReadableIsInTheLog(CapturedOutput output) {
		this.journey.walk();
		Canary planted = Canary.hatch();
		LoggerFactory.getLogger(CanaryTests.class).debug("planted {}", planted.word());
		List<Canary> all = canaries();
		all.add(planted);
		Search search = new Search(all);
		assertThat(search.in(output.getAll().getBytes(StandardCharsets.UTF_8))).containsExactly(planted);
		assertThat(output.getAll()).contains("JpaTransactionManager");
	}

	private List<Canary> canaries() {
		List<Canary> canaries = new ArrayList<>(this.journey.cookies());
		canaries.add(this.canary);
		return canaries;
	}

	/** One canary for each form a text could be kept in by mistake. */
	private List<Canary> plantInEveryForm() throws SQLException {
		Canary text = Canary.hatch();
		Canary bytes = Canary.hatch();
		Canary digits = Canary.hatch();
		Canary wide = Canary.hatch();
		List<Canary> base64 = List.of(Canary.hatch(), Canary.hatch(), Canary.hatch());
		this.database.make(PLANTED);
		this.database.plant(PLANTED, "相談 " + text.word(), ("相談 " + bytes.word()).getBytes(StandardCharsets.UTF_8));
		this.database.plant(PLANTED, HexFormat.of().formatHex(digits.word().getBytes(StandardCharsets.UTF_8)),
				wide.word().getBytes(StandardCharsets.UTF_16BE));
		for (int before = 0; before < base64.size(); before++) {
			byte[] plain = ("x".repeat(before) + base64.get(before).word() + " など").getBytes(StandardCharsets.UTF_8);
			this.database.plant(PLANTED, Base64.getEncoder().encodeToString(plain), new byte[0]);
		}
		List<Canary> planted = new ArrayList<>(base64);
		planted.addAll(List.of(text, bytes, digits, wide));
		return planted;
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
