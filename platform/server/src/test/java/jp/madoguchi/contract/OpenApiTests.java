package jp.madoguchi.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;

import jp.madoguchi.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed contract is what the server does. */
@ServerTest
@Import(Describing.class)
@TestPropertySource(properties = { "springdoc.api-docs.enabled=true", "springdoc.paths-to-match=/api/**",
		"springdoc.default-produces-media-type=application/json",
		"springdoc.default-consumes-media-type=application/json", "springdoc.override-with-generic-response=false",
		"springdoc.writer-with-order-by-keys=true" })
class OpenApiTests {

	private static final Path COMMITTED = Path.of("..", "api", "openapi.yaml");

	@Autowired
	OpenApiWebMvcResource server;

	@Test
	void theCommittedContractIsTheServers() throws IOException {
		String contract = contract();
		if (Boolean.getBoolean("madoguchi.contract.write")) {
			Files.writeString(COMMITTED, contract);
		}
		assertThat(Files.readString(COMMITTED))
			.as("platform/api/openapi.yaml is not what the server does. Write it anew with "
					+ "`mvn test -pl platform/server -am -Dtest=OpenApiTests -Dsurefire.failIfNoSpecifiedTests=false "
					+ "-Dmadoguchi.contract.write=true`, then `npm run generate` in platform/web-kit, and look at both changes.")
			.isEqualTo(contract);
	}

	/** springdoc numbers operations of the same name; that would be no name. */
	@Test
	void everyOperationHasANameOfItsOwn() throws IOException {
		assertThat(contract()).contains("operationId: ").doesNotContainPattern("operationId: \\w+_\\d");
	}

	private String contract() throws IOException {
		return new String(this.server.openapiYaml(new MockHttpServletRequest(), "/v3/api-docs", Locale.ROOT),
				StandardCharsets.UTF_8);
	}

}
