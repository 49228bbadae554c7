package jp.madoguchi.web;

import java.util.List;
import java.util.Map;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestLineAccount;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The centres at which the examples are called, with all that an open centre has. */
final class Centres {

	static final TenantId SUSPENDED = new TenantId("suspended");

	private final TestPeople people;

	private final TestTenants tenants;

	private final Settings settings;

	Centres(TestPeople people, TestTenants tenants, Settings settings) {
		this.people = people;
		this.tenants = tenants;
		this.settings = settings;
	}

	void open() {
		this.tenants.make(SUSPENDED);
		this.tenants.make(new TenantId(CellExamples.SPARE));
		Visitor cell = this.people.anyone("alpha.localhost:8080");
		for (String tenant : List.of("alpha", "beta")) {
			String path = "/internal/tenants/" + tenant;
			put(cell, path + "/centre", CellExamples.centre(tenant));
			put(cell, path + "/consent", CellExamples.consent());
			put(cell, path + "/now-page", CellExamples.nowPage());
			put(cell, path + "/intake", TestIntake.form(1));
			put(cell, path + "/line", TestLineAccount.settings(tenant));
			CurrentTenant.run(new TenantId(tenant),
					() -> this.settings.save("realm-client", Map.of("secret", "known to the realm")));
		}
		assertThat(cell.post("/internal/tenants/" + SUSPENDED + "/suspend", Map.of()).status()).isEqualTo(204);
	}

	private static void put(Visitor cell, String path, Object body) {
		assertThat(cell.send("PUT", path, body).status()).as(path).isEqualTo(204);
	}

}
