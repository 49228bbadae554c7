package jp.madoguchi.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitTests {

	private static final int LIMIT = 64 * 1024;

	private static final String PATH = "/api/consumer/echo";

	private static final String IMAGES = "/api/consumer/consultations/0199/images";

	private final TestGateway gateway = TestGateway.shared();

	@BeforeEach
	void prepare() {
		this.gateway.cell.both(PATH, "{}");
		this.gateway.cell.forget();
	}

	@Test
	void bodyOfExactlyTheLimitArrives() {
		assertThat(this.gateway.wire.post(TestCell.CONSUMER, PATH, new byte[LIMIT]).status()).isEqualTo(200);
		assertThat(this.gateway.cell.received()).singleElement()
			.satisfies((request) -> assertThat(request.body()).hasSize(LIMIT));
	}

	/** What is lost there, LINE counts as failed. */
	@Test
	void manyEventsOfLineInOneCallArrive() {
		String webhook = "/api/line/webhook";
		this.gateway.cell.both(webhook, "{}");
		assertThat(this.gateway.wire.post(TestCell.CONSUMER, webhook, new byte[1024 * 1024]).status()).isEqualTo(200);
		assertThat(this.gateway.wire.raw(head(webhook, "Content-Length: " + (1024 * 1024 + 1))).status())
			.isEqualTo(413);
	}

	/** 5(4)②: ten mebibytes, and not one byte more. */
	@Test
	void imageOfExactlyTenMebibytesArrives() {
		this.gateway.cell.both(IMAGES, "{}");
		int limit = 10_485_760;
		assertThat(this.gateway.wire.post(TestCell.CONSUMER, IMAGES, new byte[limit]).status()).isEqualTo(200);
		assertThat(this.gateway.wire.raw(chunked(IMAGES, limit / 1024)).status()).isEqualTo(200);
		assertThat(this.gateway.cell.received()).hasSize(2)
			.allSatisfy((request) -> assertThat(request.body().length()).isEqualTo(limit));
		this.gateway.cell.forget();
		Reply announced = this.gateway.wire.raw(head(IMAGES, "Content-Length: " + (limit + 1)));
		Reply chunked = this.gateway.wire.raw(chunked(IMAGES, limit / 1024 + 1));
		assertThat(announced.body()).contains("urn:madoguchi:problem:too-large");
		assertThat(chunked.body()).contains("urn:madoguchi:problem:too-large");
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void announcedOversizeIsRefusedBeforeItIsSent() {
		Reply reply = this.gateway.wire.raw(head("Content-Length: " + (LIMIT + 1)));
		assertThat(reply.status()).isEqualTo(413);
		assertThat(reply.body()).contains("urn:madoguchi:problem:too-large");
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void chunkedBodyWithinTheLimitArrives() {
		assertThat(this.gateway.wire.raw(chunked(LIMIT / 1024)).status()).isEqualTo(200);
		assertThat(this.gateway.cell.received()).singleElement()
			.satisfies((request) -> assertThat(request.body()).hasSize(LIMIT));
	}

	@Test
	void chunkedOversizeIsCutAndNoServerGetsAWholeRequest() {
		Reply reply = this.gateway.wire.raw(chunked(LIMIT / 1024 + 1));
		assertThat(reply.status()).isEqualTo(413);
		assertThat(reply.body()).contains("urn:madoguchi:problem:too-large");
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void endlessChunkedBodyIsCut() throws IOException {
		try (Socket socket = this.gateway.wire.open()) {
			socket.getOutputStream().write(head("Transfer-Encoding: chunked"));
			Thread sender = Thread.startVirtualThread(() -> sendUntilRefused(socket));
			assertThat(Wire.readHead(socket.getInputStream()).status()).isEqualTo(413);
			socket.close();
			assertThat(sender).isNotNull();
		}
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	@Test
	void placesWithoutALimitOfTheirOwnAcceptNoBody() {
		Reply reply = this.gateway.wire.send("POST", TestCell.CONSUMER, "/chat", new byte[1], "Content-Length: 1");
		assertThat(reply.status()).isEqualTo(413);
	}

	@Test
	void oversizedHeadersAreRefused() {
		Reply reply = this.gateway.wire.get(TestCell.CONSUMER, PATH, "X-Long: " + "x".repeat(20_000));
		assertThat(reply.status()).isEqualTo(431);
		assertThat(this.gateway.wire.get(TestCell.CONSUMER, "/" + "x".repeat(9_000)).status()).isEqualTo(414);
		assertThat(this.gateway.cell.received()).isEmpty();
	}

	private static void sendUntilRefused(Socket socket) {
		try {
			OutputStream output = socket.getOutputStream();
			while (true) {
				output.write(chunk());
			}
		}
		catch (IOException _) {
			// The gateway hung up, which is what the test is about.
		}
	}

	private static byte[] head(String framing) {
		return head(PATH, framing);
	}

	private static byte[] head(String path, String framing) {
		return ("POST " + path + " HTTP/1.1\r\nHost: " + TestCell.CONSUMER + "\r\n" + framing + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] chunked(int chunks) {
		return chunked(PATH, chunks);
	}

	private static byte[] chunked(String path, int chunks) {
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(head(path, "Transfer-Encoding: chunked\r\nConnection: close"));
		for (int i = 0; i < chunks; i++) {
			request.writeBytes(chunk());
		}
		request.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		return request.toByteArray();
	}

	private static byte[] chunk() {
		return ("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

}
