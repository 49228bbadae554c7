package jp.madoguchi.reception;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.consultation.ConsumerConsultations;
import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Settings;

/** A consumer's visit: whether they are signed in, agreed, want notices; and its end. */
@RestController
class VisitController {

	private final Settings settings;

	private final Consumers consumers;

	private final ConsumerConsultations consultations;

	private final ConsumerSessions sessions;

	VisitController(Settings settings, Consumers consumers, ConsumerConsultations consultations,
			ConsumerSessions sessions) {
		this.settings = settings;
		this.consumers = consumers;
		this.consultations = consultations;
		this.sessions = sessions;
	}

	@GetMapping("/api/consumer/session")
	@Allowed(Act.ENTER)
	Visit describeVisit(Caller caller) {
		if (!(caller instanceof Caller.Consumer consumer)) {
			return Visit.NOBODY;
		}
		Consumers.LineRecipient recipient = this.consumers.recipient(consumer.id());
		Optional<ConsumerConsultations.Head> latest = Optional.ofNullable(this.consultations.latest(consumer.id()));
		return new Visit(true, this.consumers.consentGiven(consumer.id()).orElse(0) < currentConsent(),
				recipient.wanted(), recipient.friend(), latest.filter((head) -> !head.isClosed()).orElse(null),
				latest.filter(ConsumerConsultations.Head::isClosed).orElse(null));
	}

	@DeleteMapping("/api/consumer/session")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.ENTER)
	void endVisit(Caller caller, HttpServletResponse response) {
		if (caller instanceof Caller.Consumer consumer) {
			this.sessions.end(consumer.session());
		}
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(ConsumerSessions.COOKIE, "")
					.path("/")
					.secure(true)
					.httpOnly(true)
					.sameSite("Lax")
					.maxAge(0)
					.build()
					.toString());
	}

	@PostMapping("/api/consumer/consent")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.CONSULT)
	void giveConsent(Caller.Consumer consumer, @RequestBody @Valid Agreed agreed) {
		if (agreed.version() != currentConsent()) {
			throw ProblemType.CONSENT_OUTDATED.exception();
		}
		this.consumers.consent(consumer.id(), agreed.version());
	}

	@PutMapping("/api/consumer/notices")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.CONSULT)
	void chooseNotices(Caller.Consumer consumer, @RequestBody @Valid Notices notices) {
		this.consumers.wantNotices(consumer.id(), notices.wanted());
	}

	private int currentConsent() {
		return this.settings.find(ConsentText.TOPIC, ConsentText.class)
			.orElseThrow(ProblemType.UNAVAILABLE::exception)
			.version();
	}

	/** Agreement to a version of the consent text. */
	record Agreed(@Min(1) int version) {
	}

	/** Whether answers are told on LINE. */
	record Notices(@NotNull Boolean wanted) {
	}

	/**
	 * The visit as it stands.
	 *
	 * @param friend whether the centre's account is a friend; null when LINE hasn't said
	 */
	record Visit(boolean signedIn, boolean consentNeeded, boolean noticesWanted, @Nullable Boolean friend,
			ConsumerConsultations.@Nullable Head openConsultation, ConsumerConsultations.@Nullable Head latestClosed) {

		static final Visit NOBODY = new Visit(false, true, true, null, null, null);

	}

}
