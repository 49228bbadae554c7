package jp.madoguchi.identity.realm;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.testing.Account;
import jp.madoguchi.identity.testing.Accounts;
import jp.madoguchi.identity.testing.Browser;
import jp.madoguchi.identity.testing.LoginPages;
import jp.madoguchi.identity.testing.RealmTenants;
import jp.madoguchi.identity.testing.RealmTest;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantRequest;

import static org.assertj.core.api.Assertions.assertThat;

@RealmTest
class RealmStepTests {

	/** Ids, and the time at which a client got its secret. */
	private static final Pattern OF_THIS_REALM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{10}");

	private static final List<String> NAMES = List.of("clientId", "alias", "flowAlias", "authenticator", "name");

	@Autowired
	RealmTenants tenants;

	@Autowired
	Accounts accounts;

	@Autowired
	Browser browser;

	@Autowired
	KeycloakProperties keycloak;

	@Autowired
	Realms realms;

	@Autowired
	ClientSecret secret;

	@Test
	void goesOnAfterACrashAtEachChange() throws IOException {
		TenantRequest tenant = this.tenants.make("three", "谷川村消費生活センター");
		List<String> whole = everythingIn(this.tenants.realm(tenant));
		this.tenants.realm(tenant).remove();

		int crashes = 0;
		try (CutLine line = new CutLine(this.keycloak.url())) {
			RealmStep step = new RealmStep(new KeycloakProperties(line.keycloak(), this.keycloak.admin()), this.realms,
					this.secret);
			while (!line.holdsFor(() -> CurrentTenant.run(tenant.id(), () -> step.perform(tenant)))) {
				crashes++;
			}
		}

		assertThat(crashes).isGreaterThan(20);
		assertThat(everythingIn(this.tenants.realm(tenant))).containsExactlyElementsOf(whole);
		assertThatPeopleComeIn(tenant);
	}

	private void assertThatPeopleComeIn(TenantRequest tenant) {
		Account account = this.accounts.withCodes(tenant, Role.COUNSELOR);
		try (BrowserContext window = this.browser.open()) {
			new LoginPages(window.newPage()).signIn(account);
		}
	}

	/** All that is set in a realm, one line for each value. */
	private static List<String> everythingIn(RealmResource realm) {
		RealmRepresentation everything = realm.partialExport(true, true);
		return lines("", JsonMapper.shared().valueToTree(everything))
			.map((line) -> OF_THIS_REALM.matcher(line).replaceAll("…"))
			.sorted()
			.toList();
	}

	private static Stream<String> lines(String path, JsonNode node) {
		if (node.isObject()) {
			return node.propertyStream().flatMap((field) -> lines(path + "." + field.getKey(), field.getValue()));
		}
		return node.isArray() ? node.valueStream().flatMap((item) -> lines(path + "[" + nameOf(item) + "]", item))
				: Stream.of(path + " = " + node);
	}

	/** Items come in no order, so each goes by its name where it has one. */
	private static String nameOf(JsonNode item) {
		return NAMES.stream().map(item::path).filter(JsonNode::isString).findFirst().map(JsonNode::asString).orElse("");
	}

}
