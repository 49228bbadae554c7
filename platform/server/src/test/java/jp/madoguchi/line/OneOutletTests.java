package jp.madoguchi.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Only one class can reach LINE. */
class OneOutletTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern LINE = Pattern.compile("\\bline\\.(me|biz|naver\\.jp)\\b");

	/** Everything on the class path that opens connections to other machines. */
	private static final String[] CLIENTS = { "com.linecorp.bot.client..", "com.linecorp.bot.messaging..", "okhttp3..",
			"retrofit2..", "java.net.http..", "org.springframework.web.client..",
			"org.springframework.web.reactive.function.client..", "org.springframework.http.client..",
			"org.apache.hc..", "org.apache.http..", "com.nimbusds.oauth2.sdk.http..", "jakarta.ws.rs.client..",
			"org.jboss.resteasy..", "org.keycloak.admin.client..", "software.amazon.awssdk..", "jakarta.mail..",
			"org.springframework.mail.." };

	private final JavaClasses server = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption((location) -> !location.contains("linesimulator"))
		.withImportOption((location) -> !location.contains("localservices"))
		.importPackages("jp.madoguchi");

	@Test
	void onlyTheOutletUsesLinesClients() {
		noClasses().that()
			.doNotHaveFullyQualifiedName(LineOutlet.class.getName())
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.linecorp.bot.client..", "com.linecorp.bot.messaging..", "okhttp3..")
			.check(this.server);
	}

	/**
	 * Who signs staff in and makes realms talks to Keycloak, who scans images to ClamAV,
	 * the store to its bucket, one class to the mail server; none of them knows a LINE
	 * address.
	 */
	@Test
	void onlyTheOutletAndTheRealmsClientsOpenConnections() {
		noClasses().that()
			.doNotHaveFullyQualifiedName(LineOutlet.class.getName())
			.and()
			.resideOutsideOfPackages("jp.madoguchi.identity.login..", "jp.madoguchi.identity.realm..",
					"jp.madoguchi.store..")
			.and()
			.doNotHaveFullyQualifiedName("jp.madoguchi.images.Clamd")
			.and()
			.doNotHaveFullyQualifiedName("jp.madoguchi.oncall.MailOutlet")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(CLIENTS)
			.orShould()
			.dependOnClassesThat()
			.haveNameMatching(
					"java\\.net\\.(Socket|.*URLConnection|DatagramSocket)|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*")
			.orShould()
			.callMethod(URL.class, "openStream")
			.orShould()
			.callMethod(URL.class, "openConnection")
			.check(this.server);
	}

	@Test
	void onlyTheOutletKnowsWhereLinesServersAre() {
		noClasses().that()
			.doNotHaveFullyQualifiedName(LineOutlet.class.getName())
			.should()
			.callMethod(LineProperties.class, "apiUrl")
			.check(this.server);
	}

	@Test
	void linesHostsAreNamedInTwoPlaces() throws IOException {
		try (Stream<Path> sources = Files.walk(SOURCES)) {
			List<String> naming = sources.filter((file) -> file.toString().endsWith(".java"))
				.filter(OneOutletTests::namesLine)
				.map((file) -> file.getFileName().toString())
				.sorted()
				.toList();
			assertThat(naming).containsExactly("IdToken.java", "LineProperties.java");
		}
	}

	@Test
	void theOutletTakesNoText() {
		assertThat(Stream.of(LineOutlet.class.getDeclaredMethods())
			.filter((method) -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
			.map((method) -> method.getName()
					+ Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList()))
			.containsExactlyInAnyOrder("push[LineRecipient, NoticeTemplate, UUID]", "reply[String, GuidanceTemplate]",
					"redeem[String, URI, LoginAttempt]");
	}

	private static boolean namesLine(Path file) {
		try {
			return LINE.matcher(Files.readString(file)).find();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
