package jp.madoguchi.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.SessionId;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No endpoint tells a LINE id but the view of a disclosure and its sheet, and no log has
 * it (5(4)⑨). Generated from the running server: each endpoint is called by the rightful
 * person about a consumer whose id is known here.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SealedUidTests {

	private static final String VIEW = "GET /api/desk/disclosures/{id}/identification";

	/** A sheet is compressed; its own test reads it. */
	private static final Set<String> OPEN = Set.of(VIEW, "GET /api/desk/disclosures/{id}/sheet");

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	Settings settings;

	@Autowired
	Consumers consumers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeAll
	void openCentres() {
		new Centres(this.people, this.tenants, this.settings).open();
	}

	@TestFactory
	Stream<DynamicTest> onlyTheViewTellsIt(CapturedOutput output) {
		return Endpoints.of(this.server)
			.stream()
			.filter(Endpoint::isOurs)
			.map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
				Scene scene = new Scene(this.people, TestTenants.ALPHA);
				String uid = uidOf(scene.consumer);
				Example example = Examples.find(endpoint).orElseThrow();
				Answer answer = example.call(endpoint, scene, example.target().apply(scene)).send();
				assertThat(answer.status()).isBetween(200, 399);
				assertThat(answer.body().contains(uid)).isEqualTo(endpoint.toString().equals(VIEW));
				assertThat(answer.response().headers().toString()).doesNotContain(uid);
				assertThat(output.getAll()).doesNotContain(uid);
				if (OPEN.contains(endpoint.toString())) {
					assertThat(answer.response().headers().firstValue("cache-control")).contains("no-store");
				}
			}));
	}

	private String uidOf(Visitor consumer) {
		byte[] session = SessionId.ofCookie(consumer.cookie().substring(consumer.cookie().indexOf('=') + 1)).bytes();
		return CurrentTenant.call(TestTenants.ALPHA, () -> this.transaction.execute((_) -> {
			UUID id = this.jdbc
				.sql(TenantSql.of("select consumer_id from tenant_schema.consumer_session where id_hash = ?"))
				.param(session)
				.query(UUID.class)
				.single();
			return this.consumers.recipient(id).uid();
		}));
	}

}
