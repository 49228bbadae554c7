package jp.madoguchi.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A centre of its own with questions and tags, and those who export from it. */
final class ExportScene {

	static final String EXPORTS = "/api/desk/exports";

	final TenantId tenant = new TenantId("x" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));

	final Visitor counselor;

	final Visitor supervisor;

	private final TestPeople people;

	ExportScene(TestPeople people, TestTenants tenants) {
		tenants.make(this.tenant);
		this.people = people;
		this.counselor = people.staff(this.tenant, Role.COUNSELOR);
		this.supervisor = people.staff(this.tenant, Role.SUPERVISOR);
		set("intake", TestIntake.form(1));
		set("tag-groups", TestTags.groups(false));
	}

	Visitor staff(Role... roles) {
		return this.people.staff(this.tenant, roles);
	}

	void set(String topic, Object value) {
		Answer answer = this.supervisor.at(this.tenant + ".localhost:8080")
			.send("PUT", "/internal/tenants/" + this.tenant + "/" + topic, value);
		assertThat(answer.status()).as(answer.body()).isEqualTo(204);
	}

	/**
	 * A consultation of a new consumer, who has answered one question, in the counselor's
	 * hands.
	 */
	String consultation(String otherParty) {
		Visitor consumer = this.people.consumer(this.tenant);
		assertThat(consumer.send("PUT", "/api/consumer/intake/answers/other", TestIntake.words(1, otherParty)).status())
			.isEqualTo(204);
		String id = consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "たすけてください"))
			.json()
			.at("/consultation/id")
			.asString();
		assertThat(this.counselor.post("/api/desk/consultations/" + id + "/take", Map.of()).status()).isEqualTo(204);
		return id;
	}

	void write(String consultation, String sheet, Object body) {
		Answer answer = this.counselor.send("PUT", "/api/desk/consultations/" + consultation + "/" + sheet, body);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	static Map<String, Object> wanted(String encoding, String... columns) {
		return Map.of("id", UUID.randomUUID(), "purpose", "年次報告", "columns", List.of(columns), "first", "2020-01-01",
				"last", "2099-12-31", "states", List.of(), "encoding", encoding);
	}

	/** Asks for an export and waits for its end. */
	String exported(Map<String, Object> wanted) {
		Answer answer = this.supervisor.post(EXPORTS, wanted);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		String id = String.valueOf(wanted.get("id"));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> listed(id).path("state").asString().equals("done"));
		return id;
	}

	JsonNode listed(String id) {
		return this.supervisor.get(EXPORTS)
			.json()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** The file as it is saved. */
	byte[] file(String id) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(this.supervisor.request(EXPORTS + "/" + id + "/file").build(), BodyHandlers.ofByteArray())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Its rows, by the columns' titles. */
	static List<CSVRecord> rows(byte[] file, Charset charset, int bom) {
		try (InputStream in = new ByteArrayInputStream(file, bom, file.length - bom);
				CSVParser parser = CSVFormat.RFC4180.builder()
					.setHeader()
					.get()
					.parse(new InputStreamReader(in, charset))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
