package jp.madoguchi.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntSupplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.TestCell;
import jp.madoguchi.testing.Visitor;

/**
 * A consumer on a bad line: each message goes to whichever replica, again and again until
 * one says it is kept, and sometimes once more; now and then the line is cut while it is
 * sent or before the answer has come.
 */
final class Chatter {

	private static final String OPENING = "/api/consumer/consultations";

	private final Visitor consumer;

	private final IntSupplier ports;

	private final Random chance;

	private final List<Kept> kept = new ArrayList<>();

	private String path = OPENING;

	Chatter(Visitor consumer, IntSupplier ports, long seed) {
		this.consumer = consumer;
		this.ports = ports;
		this.chance = new Random(seed);
	}

	/** Sends texts in their order, each until it is kept. */
	void say(int count, Runnable eachTime) {
		for (int n = 1; n <= count; n++) {
			Map<String, Object> message = Map.of("id", UUID.randomUUID(), "text", "文" + n);
			if (this.chance.nextInt(20) == 0) {
				sendAndCut(message);
			}
			int seq = sendUntilKept(message);
			if (this.chance.nextInt(5) == 0 && sendUntilKept(message) != seq) {
				throw new IllegalStateException("a repeated message got another place");
			}
			this.kept.add(new Kept(seq, "文" + n));
			eachTime.run();
		}
	}

	/** What the server said it kept, in the order of saying. */
	List<Kept> kept() {
		return this.kept;
	}

	/** What the server has, as this consumer's page reads it. */
	List<Kept> read(int port) {
		return this.consumer.onServer(port)
			.get(this.path.replace("messages", "changes"))
			.json()
			.path("messages")
			.valueStream()
			.map((line) -> new Kept(line.path("seq").asInt(), line.path("text").asString()))
			.toList();
	}

	private int sendUntilKept(Map<String, Object> message) {
		while (true) {
			try {
				Answer answer = this.consumer.onServer(this.ports.getAsInt()).post(this.path, message);
				if (answer.status() < 300) {
					return seq(answer.json());
				}
				if (answer.status() != 503) {
					throw new IllegalStateException(answer.status() + " " + answer.body());
				}
			}
			catch (UncheckedIOException ex) {
				// The replica has gone, or the line was cut: the page tries again.
			}
		}
	}

	private int seq(JsonNode answer) {
		if (this.path.equals(OPENING)) {
			this.path = OPENING + "/" + answer.at("/consultation/id").asString() + "/messages";
			return answer.at("/message/seq").asInt();
		}
		return answer.path("seq").asInt();
	}

	/** Some way into the request, or after all of it, the line is dead. */
	private void sendAndCut(Map<String, Object> message) {
		byte[] body = JsonMapper.shared().writeValueAsBytes(message);
		byte[] head = """
				POST %s HTTP/1.1\r
				Host: %s\r
				Origin: http://%2$s\r
				Cookie: %s\r
				X-Madoguchi-Gateway-Key: %s\r
				Content-Type: application/json\r
				Content-Length: %d\r
				\r
				"""
			.formatted(this.path, this.consumer.host(), this.consumer.cookie(), TestCell.GATEWAY_KEY, body.length)
			.getBytes(StandardCharsets.UTF_8);
		try (Socket line = new Socket(InetAddress.ofLiteral("127.0.0.1"), this.ports.getAsInt())) {
			line.getOutputStream().write(head);
			line.getOutputStream().write(body, 0, this.chance.nextBoolean() ? body.length : body.length / 2);
			line.getOutputStream().flush();
			line.setSoLinger(this.chance.nextBoolean(), 0);
		}
		catch (IOException ex) {
			// Cut is cut.
		}
	}

	/** A message in its place. */
	record Kept(int seq, String text) {
	}

}
