package jp.madoguchi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.export.RunRows.Run;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.MovableClock;
import jp.madoguchi.testing.Replica;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However an export ends: whole, given up, killed or out of date, nothing readable is
 * left over.
 */
@ServerTest
@Import(MovableClock.class)
class ExportEndTests {

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	ApplicationContext server;

	@Autowired
	ExportTick tick;

	@Autowired
	RunRows runs;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SubjectKeys keys;

	@Autowired
	TransactionTemplate transaction;

	@Value("${madoguchi.store.folder}")
	Path store;

	@AfterEach
	void setTheClockRight() {
		this.clock.setRight();
	}

	@Test
	void afterSevenDaysKeyAndObjectAreGone() {
		ExportScene scene = new ExportScene(this.people, this.tenants);
		UUID id = requested(scene);
		this.people.job(new ExportOrder(scene.tenant.value(), id));
		assertThat(files(scene)).hasSize(1);
		this.clock.forward(Duration.ofDays(7).minusSeconds(1));
		beat(scene);
		assertThat(status(scene, id)).isEqualTo(200);
		this.clock.forward(Duration.ofSeconds(1));
		assertThat(status(scene, id)).as("before anybody has cleared").isEqualTo(404);
		beat(scene);
		assertThat(scene.listed(id.toString()).path("state").asString()).isEqualTo("expired");
		assertThat(keysLeft(scene)).isZero();
		assertThat(files(scene)).isEmpty();
	}

	@Test
	void whatIsCancelledWhileItIsWrittenIsNeverKept() {
		ExportScene scene = new ExportScene(this.people, this.tenants);
		UUID id = requested(scene);
		Run run = begin(scene, id);
		assertThat(scene.supervisor.post(ExportScene.EXPORTS + "/" + id + "/cancel", Map.of()).status()).isEqualTo(204);
		assertThat(tell(scene, () -> this.runs.goOn(run, 1, 2))).isFalse();
		assertThat(tell(scene, () -> this.runs.finish(run, Findings.NONE, 1, this.clock.instant()))).isFalse();
		assertThat(keysLeft(scene)).isZero();
	}

	/** A replica that was only slow finds that another one has begun anew. */
	@Test
	void ofTwoRunsOnlyTheLastCanFinish() {
		ExportScene scene = new ExportScene(this.people, this.tenants);
		UUID id = requested(scene);
		Run slow = begin(scene, id);
		assertThat(tell(scene, () -> this.runs.begin(new Run(id, UUID.randomUUID()), StreamKey.fresh())))
			.as("while the first one lives")
			.isFalse();
		CurrentTenant.run(scene.tenant, () -> this.transaction.executeWithoutResult((_) -> this.jdbc
			.sql(TenantSql.of("update tenant_schema.export set alive_at = now() - interval '2 minutes' where id = ?"))
			.param(id)
			.update()));
		Run next = begin(scene, id);
		assertThat(tell(scene, () -> this.runs.goOn(slow, 1, 2))).isFalse();
		assertThat(tell(scene, () -> this.runs.finish(slow, Findings.NONE, 1, this.clock.instant()))).isFalse();
		assertThat(tell(scene, () -> this.runs.finish(next, Findings.NONE, 1, this.clock.instant()))).isTrue();
	}

	@Test
	void whatOneReplicaDiedOverAnotherOneWritesWhole() {
		ExportScene scene = new ExportScene(this.people, this.tenants);
		new ManyConsultations(this.jdbc, this.keys, this.transaction).make(scene.tenant, 3_000);
		UUID id = requested(scene);
		try (Replica first = Replica.of(this.server)) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.pollInterval(Duration.ofMillis(20))
				.until(() -> scene.listed(id.toString()).path("written").asInt() > 0);
			first.kill();
		}
		assertThat(scene.listed(id.toString()).path("state").asString()).isEqualTo("running");
		try (Replica _ = Replica.of(this.server)) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.until(() -> scene.listed(id.toString()).path("state").asString().equals("done"));
		}
		List<String> numbers = ExportScene.rows(scene.file(id.toString()), StandardCharsets.UTF_8, 3)
			.stream()
			.map((row) -> row.get("受付番号"))
			.toList();
		assertThat(numbers).hasSize(3_000).doesNotHaveDuplicates();
		beat(scene);
		assertThat(files(scene)).hasSize(1);
	}

	private UUID requested(ExportScene scene) {
		Map<String, Object> wanted = ExportScene.wanted("utf-8", "case-number", "memo:summary");
		assertThat(scene.supervisor.post(ExportScene.EXPORTS, wanted).status()).isEqualTo(201);
		return UUID.fromString(String.valueOf(wanted.get("id")));
	}

	private Run begin(ExportScene scene, UUID id) {
		Run run = new Run(id, UUID.randomUUID());
		assertThat(tell(scene, () -> this.runs.begin(run, StreamKey.fresh()))).isTrue();
		return run;
	}

	private boolean tell(ExportScene scene, BooleanSupplier work) {
		return CurrentTenant.call(scene.tenant, () -> this.transaction.execute((_) -> work.getAsBoolean()));
	}

	private void beat(ExportScene scene) {
		CurrentTenant.run(scene.tenant, this.tick::look);
	}

	private int status(ExportScene scene, UUID id) {
		return scene.supervisor.get(ExportScene.EXPORTS + "/" + id + "/file").status();
	}

	private int keysLeft(ExportScene scene) {
		return CurrentTenant.call(scene.tenant,
				() -> this.transaction.execute((_) -> this.jdbc
					.sql(TenantSql.of("select count(*) from tenant_schema.export where key is not null"))
					.query(Integer.class)
					.single()));
	}

	private List<Path> files(ExportScene scene) {
		Path folder = this.store.resolve("exports").resolve(scene.tenant.value());
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
