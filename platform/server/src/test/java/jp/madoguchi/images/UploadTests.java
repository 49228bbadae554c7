package jp.madoguchi.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** 5(4)②: JPEG and PNG up to ten mebibytes, both ways, and nothing else. */
@ServerTest
class UploadTests {

	private final TestPeople people;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Path store;

	private Talk talk;

	UploadTests(@Autowired TestPeople people, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction,
			@Value("${madoguchi.store.folder}") Path store) {
		this.people = people;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.store = store;
	}

	@BeforeEach
	void begin() {
		this.talk = new Talk(this.people, TestTenants.ALPHA);
	}

	@Test
	void bothSidesSeeWhatTheConsumerSends() throws IOException {
		Answer answer = this.talk.send(Pictures.jpeg(300, 200));
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		assertThat(answer.json().path("seq").asInt()).isEqualTo(2);
		String image = awaitShown(this.talk.counselor);
		assertThat(this.talk.lastImage(this.talk.counselor).path("width").asInt()).isEqualTo(300);
		for (Visitor reader : new Visitor[] { this.talk.consumer, this.talk.counselor }) {
			HttpResponse<byte[]> shown = this.talk.fetch(reader, image, "");
			assertThat(shown.statusCode()).isEqualTo(200);
			assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
			assertThat(shown.headers().firstValue("content-disposition"))
				.hasValueSatisfying((value) -> assertThat(value).startsWith("inline"));
			assertThat(shown.headers().firstValue("x-content-type-options")).contains("nosniff");
			assertThat(shown.headers().firstValue("content-security-policy"))
				.hasValueSatisfying((value) -> assertThat(value).contains("sandbox"));
			assertThat(shown.headers().firstValue("cache-control")).contains("private, no-store");
			assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth()).isEqualTo(300);
			assertThat(this.talk.fetch(reader, image, "/thumbnail").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void bothSidesSeeWhatTheCounselorSends() {
		assertThat(this.talk.answer(Pictures.png(30, 20), 0).problem()).isEqualTo("unseen-changes");
		assertThat(this.talk.answer(Pictures.png(30, 20), 1).status()).isEqualTo(201);
		String image = awaitShown(this.talk.consumer);
		HttpResponse<byte[]> shown = this.talk.fetch(this.talk.consumer, image, "");
		assertThat(shown.headers().firstValue("content-type")).contains("image/png");
	}

	@Test
	void pictureIsTurnedUprightAndLosesItsMetadata() throws IOException {
		byte[] file = Pictures.withExif(Pictures.jpeg(300, 200), 6, "GPS of a home");
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("GPS of a home");
		this.talk.send(file);
		byte[] shown = this.talk.fetch(this.talk.counselor, awaitShown(this.talk.counselor), "").body();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown));
		assertThat(image.getWidth()).isEqualTo(200);
		assertThat(image.getHeight()).isEqualTo(300);
		// What was left is now on top.
		assertThat(image.getRGB(100, 20) >> 16 & 0xff).isGreaterThan(200);
		assertThat(image.getRGB(100, 280) & 0xff).isGreaterThan(200);
		assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("GPS of a home", "Exif");
	}

	@Test
	void exactlyTenMebibytesAreAccepted() {
		byte[] largest = Pictures.ofSize(Pictures.jpeg(300, 200), Receiving.LIMIT);
		assertThat(largest).hasSize(10_485_760);
		assertThat(this.talk.send(largest).status()).isEqualTo(201);
		assertThat(this.talk.sendChunked(largest).status()).isEqualTo(201);
	}

	@Test
	void oneByteMoreIsRefusedHoweverItComes() throws IOException {
		byte[] tooLarge = Pictures.ofSize(Pictures.jpeg(300, 200), Receiving.LIMIT + 1);
		Traces before = Traces.in(this.store);
		assertThat(this.talk.send(tooLarge).problem()).isEqualTo("too-large");
		assertThat(this.talk.sendChunked(tooLarge).problem()).isEqualTo("too-large");
		assertThat(Traces.in(this.store)).isEqualTo(before);
	}

	static Stream<Arguments> hostile() {
		byte[] jpeg = Pictures.jpeg(300, 200);
		byte[] png = Pictures.png(300, 200);
		byte[] jar = Pictures.zip(jpeg);
		return Stream.of(
				Arguments.of("renamed PDF", "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII),
						"image-unsupported"),
				Arguments.of("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII),
						"image-unsupported"),
				Arguments.of("GIF with an archive", Pictures.joined("GIF89a".getBytes(StandardCharsets.US_ASCII), jar),
						"image-unsupported"),
				Arguments.of("nothing", new byte[0], "invalid-request"),
				Arguments.of("animated PNG", Pictures.withChunk(png, "acTL", new byte[8]), "image-unsupported"),
				Arguments.of("PNG with a trailer", Pictures.joined(png, new byte[1]), "image-not-pure"),
				Arguments.of("PNG with an archive in a chunk", Pictures.withChunk(png, "teXt", jar), "image-not-pure"),
				Arguments.of("JPEG with an archive behind it", Pictures.joined(jpeg, jar), "image-not-pure"),
				Arguments.of("JPEG with a JPEG and an archive behind it", Pictures.joined(jpeg, jpeg, jar),
						"image-not-pure"),
				Arguments.of("JPEG with an archive in a comment", Pictures.withComment(jpeg, jar), "image-not-pure"),
				Arguments.of("JPEG with a PDF in a comment",
						Pictures.withComment(jpeg, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "image-not-pure"),
				Arguments.of("truncated JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "image-broken"),
				Arguments.of("truncated PNG", Arrays.copyOf(png, png.length / 2), "image-broken"),
				Arguments.of("PNG without pixels", Pictures.claiming(30, 20), "image-broken"),
				Arguments.of("50,000 by 50,000", Pictures.claiming(50_000, 50_000), "image-oversized"),
				Arguments.of("more than 50 megapixels", Pictures.claiming(10_000, 5_001), "image-oversized"),
				Arguments.of("a negative size", Pictures.claiming(-1, 5), "image-broken"));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("hostile")
	void whatIsNoPureStillImageIsRefusedAndLeavesNothing(String what, byte[] file, String problem) throws IOException {
		Traces before = Traces.in(this.store);
		long rows = rows();
		assertThat(this.talk.send(file).problem()).as(what).isEqualTo(problem);
		assertThat(Traces.in(this.store)).isEqualTo(before);
		assertThat(rows()).isEqualTo(rows);
		assertThat(this.talk.lastImage(this.talk.consumer).isNull()).isTrue();
	}

	@Test
	void whatTelephonesPutBehindTheEndIsLeftOut() {
		byte[] jpeg = Pictures.jpeg(300, 200);
		byte[] film = Pictures.joined(jpeg, new byte[] { 0, 0, 0, 24 },
				"ftypmp42 film".getBytes(StandardCharsets.US_ASCII));
		for (byte[] file : new byte[][] { Pictures.joined(jpeg, jpeg), film, Pictures.joined(jpeg, new byte[10]),
				Pictures.joined(jpeg, "notes SEFT".getBytes(StandardCharsets.US_ASCII)) }) {
			assertThat(this.talk.send(file).status()).isEqualTo(201);
		}
	}

	@Test
	void repeatedImageGetsTheFirstAnswerAndAnotherOneIsRefused() {
		UUID message = UUID.randomUUID();
		Answer first = this.talk.send(message, Pictures.jpeg(30, 20));
		Answer second = this.talk.send(message, Pictures.jpeg(30, 20));
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.json().path("image")).isEqualTo(first.json().path("image"));
		assertThat(second.json().path("seq")).isEqualTo(first.json().path("seq"));
		assertThat(this.talk.send(message, Pictures.jpeg(31, 20)).problem()).isEqualTo("message-conflict");
	}

	@Test
	void sameImageTwiceAtOnceIsKeptOnce() throws InterruptedException {
		UUID message = UUID.randomUUID();
		byte[] file = Pictures.jpeg(900, 600);
		Answer[] answers = new Answer[2];
		Thread other = Thread.startVirtualThread(() -> answers[1] = this.talk.send(message, file));
		answers[0] = this.talk.send(message, file);
		other.join();
		assertThat(answers).extracting((answer) -> answer.json().path("image"))
			.containsOnly(answers[0].json().path("image"));
		assertThat(this.talk.consumer.get(Talk.OWN + this.talk.id + "/changes").json().path("messages").size())
			.isEqualTo(2);
	}

	@Test
	void closedConsultationTakesNoImage() {
		this.talk.consumer.post(Talk.OWN + this.talk.id + "/close", Map.of());
		assertThat(this.talk.send(Pictures.jpeg(30, 20)).problem()).isEqualTo("consultation-closed");
	}

	@Test
	void counselorWhoDoesNotHandleItSendsNothing() {
		Talk other = new Talk(this.people, TestTenants.ALPHA);
		this.talk.counselor.post(Talk.DESK + this.talk.id + "/release", Map.of());
		assertThat(this.talk.answer(Pictures.jpeg(30, 20), 9).problem()).isEqualTo("not-assigned");
		assertThat(other.answer(Pictures.jpeg(30, 20), 9).status()).isEqualTo(201);
	}

	private String awaitShown(Visitor reader) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.talk.lastImage(reader).path("state").asString().equals("shown"));
		return this.talk.lastImage(reader).path("id").asString();
	}

	private long rows() {
		return CurrentTenant.call(TestTenants.ALPHA,
				() -> this.transaction
					.execute((_) -> this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema.image"))
						.query(Long.class)
						.single()));
	}

}
