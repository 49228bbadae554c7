package jp.madoguchi.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Every refusal the product can answer with (RFC 9457). The type URI is stable; the front
 * ends choose their Japanese text by it. A problem never carries personal data.
 */
public enum ProblemType {

	UNKNOWN_HOST(HttpStatus.NOT_FOUND, "No centre lives at this address"),

	TENANT_SUSPENDED(HttpStatus.SERVICE_UNAVAILABLE, "The centre is closed for now"),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "A part of the service is away"),

	NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Nobody is signed in"),

	DESK_LOCKED(HttpStatus.LOCKED, "The desk is locked"),

	FORBIDDEN(HttpStatus.FORBIDDEN, "This person may not do that"),

	WRONG_ORIGIN(HttpStatus.FORBIDDEN, "The request comes from another site"),

	NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing here"),

	INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request can't be understood"),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),

	IMAGE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This is no still image in JPEG or PNG"),

	IMAGE_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT, "The image is not whole"),

	IMAGE_NOT_PURE(HttpStatus.UNPROCESSABLE_CONTENT, "The image carries something else with it"),

	IMAGE_OVERSIZED(HttpStatus.UNPROCESSABLE_CONTENT, "The image has too many pixels"),

	CONSENT_NEEDED(HttpStatus.FORBIDDEN, "The consent is still to be given"),

	CONSENT_OUTDATED(HttpStatus.CONFLICT, "The consent text has changed"),

	INTAKE_OUTDATED(HttpStatus.CONFLICT, "The questions have changed"),

	MESSAGE_CONFLICT(HttpStatus.CONFLICT, "Another text was sent under this id"),

	CONSULTATION_CLOSED(HttpStatus.CONFLICT, "The consultation is closed"),

	NOT_ASSIGNED(HttpStatus.CONFLICT, "The consultation is in someone else's hands"),

	ALREADY_TAKEN(HttpStatus.CONFLICT, "Someone else was first"),

	UNSEEN_CHANGES(HttpStatus.CONFLICT, "There are messages this person has not seen"),

	BLANK_UNFILLED(HttpStatus.UNPROCESSABLE_CONTENT, "A blank of the text is still to be filled"),

	TEMPLATE_OUTDATED(HttpStatus.CONFLICT, "The text rests on a legal text that is no longer valid"),

	LIMIT_REACHED(HttpStatus.CONFLICT, "That person has as many open consultations as they should"),

	HANDOVER_PENDING(HttpStatus.CONFLICT, "A hand-over is waiting for its answer"),

	RESTRICTED(HttpStatus.FORBIDDEN, "The centre takes no consultation from this person for a time"),

	RESTRICTION_STANDS(HttpStatus.CONFLICT, "A restriction is asked for, or in force, already"),

	TAGS_MISSING(HttpStatus.CONFLICT, "Tags are missing before it can be closed"),

	CODE_LIST_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT, "Lines of the file can't be understood"),

	SHEET_OUTDATED(HttpStatus.CONFLICT, "Somebody else has written on it meanwhile"),

	SECOND_PERSON_NEEDED(HttpStatus.FORBIDDEN, "Whoever asked can't decide"),

	ACCOUNT_TOO_NEW(HttpStatus.FORBIDDEN, "The account was made, promoted or reset too recently"),

	DISCLOSURE_SETTLED(HttpStatus.CONFLICT, "There is nothing to decide or to open any more, or not yet"),

	DISCLOSURE_CLOSED(HttpStatus.CONFLICT, "The id can't be seen, or not any more"),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/** The HTTP status the problem is answered with. */
	public HttpStatus status() {
		return this.status;
	}

	/** The stable identifier, {@code urn:madoguchi:problem:<slug>}. */
	public URI uri() {
		return URI.create("urn:madoguchi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** The body of the answer. */
	public ProblemDetail detail() {
		ProblemDetail detail = ProblemDetail.forStatus(this.status);
		detail.setType(uri());
		detail.setTitle(this.title);
		return detail;
	}

	/** The refusal, to be thrown. */
	public ProblemException exception() {
		return new ProblemException(this, List.of());
	}

	/**
	 * The refusal with what is missing.
	 * @param missing names out of the centre's settings or line numbers, nothing personal
	 */
	public ProblemException naming(List<String> missing) {
		return new ProblemException(this, missing);
	}

}
