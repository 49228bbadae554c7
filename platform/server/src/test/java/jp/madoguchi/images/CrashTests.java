package jp.madoguchi.images;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.images.ImageObjects.Part;
import jp.madoguchi.localservices.ClamdService;
import jp.madoguchi.localservices.testing.TestServices;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Replica;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever a replica ends: no accepted image is lost, and nothing else stays. */
@ServerTest
@ContextConfiguration(initializers = ScannedCell.class)
class CrashTests {

	@Autowired
	TestPeople people;

	@Autowired
	ImageRows rows;

	@Autowired
	ObjectStore objects;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationContext server;

	@Value("${madoguchi.store.folder}")
	Path store;

	@Test
	void uploadThatBrokeOffBeforeItsMessageIsClearedAway() throws IOException {
		Talk talk = new Talk(this.people, TestTenants.ALPHA);
		Traces before = Traces.in(this.store);
		UUID id = CurrentTenant.call(TestTenants.ALPHA, () -> half(talk));
		assertThat(Traces.in(this.store).objects()).hasSize(before.objects().size() + 3);
		CurrentTenant.run(TestTenants.ALPHA,
				() -> this.transaction.executeWithoutResult((_) -> this.rows.postpone(id, Duration.ZERO)));
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Traces.in(this.store).equals(before));
		assertThat(CurrentTenant.call(TestTenants.ALPHA, () -> find(talk, id))).isEmpty();
	}

	/** Accepted by a replica that is killed at once, scanned and shown by the other. */
	@Test
	void imageAcceptedByAKilledReplicaIsShown() {
		Talk talk = new Talk(this.people, TestTenants.ALPHA);
		try (Replica replica = Replica.of(this.server)) {
			assertThat(talk.onServer(replica.port()).send(Pictures.jpeg(300, 200)).status()).isEqualTo(201);
			replica.kill();
		}
		try (ClamdService _ = TestServices.clamd(ScannedCell.PORT)) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> talk.lastImage(talk.counselor).path("state").asString().equals("shown"));
		}
	}

	/** Somebody took it to scan it and was never heard of again. */
	@Test
	void scanThatBrokeOffIsDoneAgain() {
		Talk talk = new Talk(this.people, TestTenants.ALPHA);
		talk.send(Pictures.jpeg(300, 200));
		UUID id = UUID.fromString(talk.lastImage(talk.consumer).path("id").asString());
		CurrentTenant.run(TestTenants.ALPHA, () -> this.transaction.executeWithoutResult((_) -> {
			this.rows.postpone(id, Duration.ZERO);
			assertThat(this.rows.take()).isPresent();
			this.rows.postpone(id, Duration.ofSeconds(2));
		}));
		try (ClamdService _ = TestServices.clamd(ScannedCell.PORT)) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> talk.lastImage(talk.counselor).path("state").asString().equals("shown"));
		}
	}

	private UUID half(Talk talk) {
		UUID id = UUID.randomUUID();
		StreamKey key = StreamKey.fresh();
		ImageRows.NewImage image = new ImageRows.NewImage(id, UUID.fromString(talk.id), ImageKind.JPEG, key, "00", "00",
				UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
		this.transaction.executeWithoutResult((_) -> this.rows.begin(image));
		try (Spool spool = Spool.open()) {
			try (OutputStream sealed = key.sealing(spool.writing(), Part.IMAGE.of(id))) {
				sealed.write(1);
			}
			this.objects.put(ImageObjects.name(image.received()), spool);
			this.objects.put(ImageObjects.name(image.whole()), spool);
			this.objects.put(ImageObjects.name(image.thumbnail()), spool);
			return id;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<ImageRows.Image> find(Talk talk, UUID id) {
		return this.transaction.execute((_) -> this.rows.find(UUID.fromString(talk.id), id));
	}

}
