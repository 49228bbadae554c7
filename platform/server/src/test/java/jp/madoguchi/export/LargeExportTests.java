package jp.madoguchi.export;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The length of a file costs time and no memory. {@code -Dmadoguchi.export.rows=100000}
 * measures what {@code docs/decisions/0018-export.md} tells.
 */
@ServerTest
class LargeExportTests {

	private static final Logger log = LoggerFactory.getLogger(LargeExportTests.class);

	private static final int ROWS = Integer.getInteger("madoguchi.export.rows", 2_000);

	/** Far less than the file, which is held nowhere whole. */
	private static final long ROOM = 12L << 20;

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SubjectKeys keys;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aLongFileTakesTheMemoryOfAShortOne() {
		ExportScene scene = new ExportScene(this.people, this.tenants);
		new ManyConsultations(this.jdbc, this.keys, this.transaction).make(scene.tenant, ROWS);
		long few = peak(scene, Map.of("first", "2099-01-01", "last", "2099-12-31"));
		long start = System.nanoTime();
		long many = peak(scene, Map.of());
		log.info("{} rows in {} s; peak above the floor {} KiB, with none {} KiB", ROWS,
				Duration.ofNanos(System.nanoTime() - start).toSeconds(), many >> 10, few >> 10);
		assertThat(many - few).isLessThan(ROOM);
	}

	private long peak(ExportScene scene, Map<String, Object> change) {
		Map<String, Object> wanted = new HashMap<>(
				ExportScene.wanted("utf-8", "case-number", "memo:summary", "memo:course"));
		wanted.putAll(change);
		UUID id = UUID.fromString(String.valueOf(wanted.get("id")));
		assertThat(scene.supervisor.post(ExportScene.EXPORTS, wanted).status()).isEqualTo(201);
		AtomicLong peak = new AtomicLong();
		long floor = live();
		try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
			watch.scheduleWithFixedDelay(() -> peak.accumulateAndGet(live(), Math::max), 0, 1, TimeUnit.SECONDS);
			this.people.job(new ExportOrder(scene.tenant.value(), id));
			watch.shutdownNow();
		}
		assertThat(scene.listed(id.toString()).path("state").asString()).isEqualTo("done");
		return Math.max(0, peak.get() - floor);
	}

	/** What is really in use: what a collection leaves. */
	private static long live() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
