package jp.madoguchi.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.localservices.ClamdService;
import jp.madoguchi.localservices.testing.TestServices;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/** 5(5)④イ: nobody is shown an image that ClamAV has not found clean. */
@ServerTest
@ContextConfiguration(initializers = ScannedCell.class)
class ScanTests {

	private static final Status ALERT = new Status("ALERT");

	private static final byte[] VIRUS = ClamdService.EICAR.getBytes(StandardCharsets.US_ASCII);

	private final TestPeople people;

	private final Path store;

	private Talk talk;

	ScanTests(@Autowired TestPeople people, @Value("${madoguchi.store.folder}") Path store) {
		this.people = people;
		this.store = store;
	}

	@BeforeEach
	void begin() {
		this.talk = new Talk(this.people, TestTenants.ALPHA);
	}

	@Test
	void cleanImageIsShownAndItsReceivedBytesAreGone() throws IOException {
		try (ClamdService _ = TestServices.clamd(ScannedCell.PORT)) {
			Traces before = Traces.in(this.store);
			this.talk.send(Pictures.jpeg(300, 200));
			awaitState("shown");
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> Traces.in(this.store).objects().size() == before.objects().size() + 2);
		}
	}

	@Test
	void infectedImageIsToldToBothAndShownToNobody() throws IOException {
		try (ClamdService _ = TestServices.clamd(ScannedCell.PORT)) {
			Traces before = Traces.in(this.store);
			assertThat(this.talk.send(Pictures.withComment(Pictures.jpeg(300, 200), VIRUS)).status()).isEqualTo(201);
			awaitState("infected");
			demandHidden();
			// What came stays in quarantine, what was drawn of it is gone.
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> Traces.in(this.store).objects().size() == before.objects().size() + 1);
		}
	}

	@Test
	void whileTheScannerIsAwayNobodySeesTheImageAndAfterwardsBothDo() {
		assertThat(this.talk.send(Pictures.jpeg(300, 200)).status()).isEqualTo(201);
		Awaitility.await()
			.during(Duration.ofSeconds(1))
			.atMost(Duration.ofSeconds(5))
			.until(() -> state(this.talk.lastImage(this.talk.counselor)).equals("checking"));
		demandHidden();
		try (ClamdService _ = TestServices.clamd(ScannedCell.PORT)) {
			awaitState("shown");
		}
	}

	/**
	 * While it waits, everything there is of it lies there: what came and what was drawn.
	 */
	@Test
	void nothingOfAnImageIsReadableInTheStore() throws IOException {
		byte[] file = Pictures.withExif(Pictures.jpeg(300, 200), 1, "GPS of a home");
		assertThat(this.talk.send(file).status()).isEqualTo(201);
		try (Stream<Path> files = Files.walk(this.store)) {
			List<Path> objects = files.filter(Files::isRegularFile).toList();
			assertThat(objects).hasSizeGreaterThanOrEqualTo(3).allSatisfy((object) -> {
				String bytes = Files.readString(object, StandardCharsets.ISO_8859_1);
				assertThat(bytes).doesNotContain("GPS of a home", "Exif", "JFIF");
				assertThat(object.getFileName().toString()).doesNotContain(this.talk.id);
			});
		}
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("GPS of a home", "Exif", "JFIF");
	}

	@Test
	void imageThatIsBeingCheckedCountsAsUnread() {
		this.talk.send(Pictures.jpeg(300, 200));
		this.talk.counselor.post(Talk.DESK + this.talk.id + "/read", Map.of("seq", 2));
		JsonNode messages = this.talk.consumer.get(Talk.OWN + this.talk.id + "/changes").json().path("messages");
		assertThat(messages.path(0).path("readAt").isNull()).isFalse();
		assertThat(messages.path(1).path("readAt").isNull()).isTrue();
	}

	@Test
	void oldSignaturesRaiseAnAlert() throws IOException {
		assertThat(watched(Duration.ofHours(47))).isEqualTo(Status.UP);
		assertThat(watched(Duration.ofHours(49))).isEqualTo(ALERT);
	}

	@Test
	void scannerThatIsAwayRaisesAnAlert() {
		SignatureWatch watch = new SignatureWatch(Scanner.absent(), Clock.systemUTC(), new SimpleMeterRegistry());
		watch.look();
		assertThat(watch.health().getStatus()).isEqualTo(ALERT);
	}

	/**
	 * A daemon with signatures of this age; ClamAV takes dated ones from its makers only.
	 */
	private static Status watched(Duration age) throws IOException {
		String date = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT)
			.format(ZonedDateTime.ofInstant(Instant.now().minus(age), ZoneId.systemDefault()));
		try (ServerSocket daemon = new ServerSocket(0)) {
			Thread.startVirtualThread(() -> tell(daemon, "ClamAV 1.4.6/27000/" + date + "\0"));
			Scanner scanner = new Scanner(
					new ImageProperties.Clamd("127.0.0.1", daemon.getLocalPort(), Duration.ofSeconds(5)));
			SignatureWatch watch = new SignatureWatch(scanner, Clock.systemUTC(), new SimpleMeterRegistry());
			watch.look();
			return watch.health().getStatus();
		}
	}

	private static void tell(ServerSocket daemon, String answer) {
		try (Socket caller = daemon.accept()) {
			caller.getInputStream().readNBytes(9);
			caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void demandHidden() {
		JsonNode image = this.talk.lastImage(this.talk.counselor);
		assertThat(image.path("width").isNull()).isTrue();
		String id = image.path("id").asString();
		assertThat(this.talk.fetch(this.talk.counselor, id, "").statusCode()).isEqualTo(404);
		assertThat(this.talk.fetch(this.talk.counselor, id, "/thumbnail").statusCode()).isEqualTo(404);
		assertThat(this.talk.fetch(this.talk.consumer, id, "").statusCode()).isEqualTo(404);
	}

	private void awaitState(String state) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> state(this.talk.lastImage(this.talk.consumer)).equals(state)
					&& state(this.talk.lastImage(this.talk.counselor)).equals(state));
	}

	private static String state(JsonNode image) {
		return image.path("state").asString();
	}

}
