package jp.madoguchi.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import com.linecorp.bot.parser.LineSignatureValidator;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;

/**
 * Takes what LINE tells about the centre's account. Nothing is read before the signature
 * over the raw bytes is checked, and a failure to keep an event is told to LINE, so that
 * it comes again. The body is read by hand: what reads it for controllers would log it at
 * debug level, and so would the SDK's own parser.
 */
@RestController
@Allowed(Act.DELIVER_WEBHOOK)
class WebhookController {

	private static final int LARGEST = 1024 * 1024;

	private final LineChannels channels;

	private final WebhookEvents events;

	private final LineTick tick;

	private final JsonMapper json;

	WebhookController(LineChannels channels, WebhookEvents events, LineTick tick, JsonMapper json) {
		this.channels = channels;
		this.events = events;
		this.tick = tick;
		this.json = json;
	}

	/** LINE counts what is not answered within two seconds as failed. */
	@PostMapping("/api/line/webhook")
	void deliverWebhook(@RequestHeader(name = "x-line-signature", defaultValue = "") String signature, InputStream body)
			throws IOException {
		LineSettings line = this.channels.find().orElseThrow(ProblemType.NOT_FOUND::exception);
		byte[] raw = body.readNBytes(LARGEST + 1);
		if (raw.length > LARGEST) {
			throw ProblemType.TOO_LARGE.exception();
		}
		if (!isSigned(raw, signature, line)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		WebhookCall call = read(raw);
		if (!call.destination().equals(line.botUserId())) {
			throw ProblemType.FORBIDDEN.exception();
		}
		if (!call.events().isEmpty()) {
			this.events.accept(line, call);
			this.tick.wake(CurrentTenant.id());
		}
	}

	private static boolean isSigned(byte[] raw, String signature, LineSettings line) {
		if (signature.isEmpty()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		try {
			return new LineSignatureValidator(line.messaging().secret().getBytes(StandardCharsets.UTF_8))
				.validateSignature(raw, signature);
		}
		catch (IllegalArgumentException ex) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
	}

	/** The parser's own failure may quote what it read, so it goes no further. */
	private WebhookCall read(byte[] raw) {
		try {
			return this.json.readValue(raw, WebhookCall.class);
		}
		catch (JacksonException ex) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
	}

}
