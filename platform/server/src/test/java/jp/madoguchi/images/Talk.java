package jp.madoguchi.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A consumer and the counselor who handles their consultation, with images. */
final class Talk {

	static final String OWN = "/api/consumer/consultations/";

	static final String DESK = "/api/desk/consultations/";

	final Visitor consumer;

	final Visitor counselor;

	final String id;

	Talk(TestPeople people, TenantId tenant) {
		this.consumer = people.consumer(tenant);
		this.counselor = people.staff(tenant, Role.COUNSELOR);
		this.id = this.consumer.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID(), "text", "写真を送ります"))
			.json()
			.at("/consultation/id")
			.asString();
		assertThat(this.counselor.post(DESK + this.id + "/take", Map.of()).status()).isEqualTo(204);
	}

	private Talk(Visitor consumer, Visitor counselor, String id) {
		this.consumer = consumer;
		this.counselor = counselor;
		this.id = id;
	}

	/** The same, over another replica. */
	Talk onServer(int port) {
		return new Talk(this.consumer.onServer(port), this.counselor.onServer(port), this.id);
	}

	Answer send(byte[] file) {
		return send(UUID.randomUUID(), file);
	}

	Answer send(UUID message, byte[] file) {
		return upload(this.consumer, OWN + this.id + "/images?message=" + message, new ByteArrayInputStream(file),
				false);
	}

	/** Without saying how long it is. */
	Answer sendChunked(byte[] file) {
		return upload(this.consumer, OWN + this.id + "/images?message=" + UUID.randomUUID(),
				new ByteArrayInputStream(file), true);
	}

	Answer answer(byte[] file, int seen) {
		return upload(this.counselor, DESK + this.id + "/images?message=" + UUID.randomUUID() + "&seen=" + seen,
				new ByteArrayInputStream(file), false);
	}

	/** The image of the last message, as one of them is told. */
	JsonNode lastImage(Visitor reader) {
		String side = reader.host().contains("-desk") ? DESK : OWN;
		JsonNode messages = reader.get(side + this.id + "/changes").json().path("messages");
		return messages.path(messages.size() - 1).path("image");
	}

	HttpResponse<byte[]> fetch(Visitor reader, String image, String part) {
		String side = reader.host().contains("-desk") ? DESK : OWN;
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(reader.request(side + this.id + "/images/" + image + part).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Answer upload(Visitor sender, String path, ByteArrayInputStream file, boolean chunked) {
		HttpRequest.BodyPublisher body = chunked ? BodyPublishers.ofInputStream(() -> file)
				: BodyPublishers.ofByteArray(file.readAllBytes());
		return Visitor
			.exchange(sender.request(path).header("Content-Type", "application/octet-stream").POST(body).build());
	}

}
