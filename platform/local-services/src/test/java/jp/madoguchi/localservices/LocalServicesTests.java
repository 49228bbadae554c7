package jp.madoguchi.localservices;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

import static org.assertj.core.api.Assertions.assertThat;

/** Both services through a whole life: first start, kill, next start, orderly end. */
@Timeout(600)
class LocalServicesTests {

	@TempDir
	Path folder;

	@Test
	void surviveAKilledParentWithTheirData() throws Exception {
		Path jar = ThemeProvider.write(this.folder.resolve("provider.jar"), "from-a-provider");
		Path theme = Files.createDirectories(this.folder.resolve("from-a-folder"));
		Files.createDirectories(theme.resolve("login"));
		Files.writeString(theme.resolve("login/theme.properties"), "parent=keycloak\n");

		List<String> first;
		try (ParentProcess parent = start(jar, theme)) {
			first = parent.ready();
			assertThat(parent.output()).contains("Keycloak: starting")
				.anyMatch((line) -> line.startsWith("PostgreSQL: ready"));
			listenOnTheLoopbackAddressOnly(first);
			believeTheForwardedHost(first.get(2));
			try (Keycloak admin = admin(first)) {
				RealmRepresentation realm = new RealmRepresentation();
				realm.setRealm("kept");
				admin.realms().create(realm);
				assertThat(admin.serverInfo().getInfo().getThemes().get("login")).extracting("name")
					.contains("from-a-provider", "from-a-folder");
			}
			parent.kill();
		}
		assertThat(ProcessHandle.of(Long.parseLong(first.get(1)))).isPresent();

		List<String> second;
		try (ParentProcess parent = start(jar, theme)) {
			second = parent.ready();
			assertThat(gone(first)).isTrue();
			try (Keycloak admin = admin(second)) {
				assertThat(admin.realm("kept").toRepresentation().getRealm()).isEqualTo("kept");
			}
			parent.terminate();
		}
		assertThat(gone(second)).isTrue();
		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(this.folder.resolve("data/keycloak/admin.password"))))
			.isEqualTo("rw-------");
	}

	private ParentProcess start(Path jar, Path theme) throws Exception {
		return new ParentProcess(Map.of(), this.folder.resolve("data"), "both", jar, theme);
	}

	private static void listenOnTheLoopbackAddressOnly(List<String> ready) throws Exception {
		for (String pid : ready.subList(0, 2)) {
			assertThat(ListeningSockets.all(Long.parseLong(pid))).isNotEmpty();
			assertThat(ListeningSockets.beyondLoopback(Long.parseLong(pid))).isEmpty();
		}
	}

	private static void believeTheForwardedHost(String url) throws Exception {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(url + "/realms/master/.well-known/openid-configuration"))
			.header("X-Forwarded-Host", "nagano-desk.localhost")
			.header("X-Forwarded-Port", "8080")
			.header("X-Forwarded-Proto", "http")
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
				.contains("\"issuer\":\"http://nagano-desk.localhost:8080/auth/realms/master\"");
		}
	}

	private static Keycloak admin(List<String> ready) {
		return Keycloak.getInstance(ready.get(2), "master", "admin", ready.get(3), "admin-cli");
	}

	private static boolean gone(List<String> ready) {
		return ready.subList(0, 2).stream().allMatch((pid) -> ProcessHandle.of(Long.parseLong(pid)).isEmpty());
	}

}
