package jp.madoguchi.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import jp.madoguchi.problem.ProblemException;
import jp.madoguchi.problem.ProblemType;

/**
 * Turns whatever goes wrong into a problem response. What a caller sent never appears in
 * the answer or the log: of an unexpected failure only its kinds and places are logged.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			CannotCreateTransactionException.class })
	ResponseEntity<ProblemDetail> storeIsAway(Exception ex) {
		log.warn("The database did not answer: {}", Failure.of(ex));
		return answer(ProblemType.UNAVAILABLE);
	}

	@ExceptionHandler(Exception.class)
	ResponseEntity<ProblemDetail> unexpected(Exception ex) {
		log.error("Unexpected failure: {}", Failure.of(ex));
		return answer(ProblemType.INTERNAL);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail detail = (ex instanceof ProblemException known) ? known.getBody() : byStatus(status).detail();
		return ResponseEntity.status(status).headers(headers).body(detail);
	}

	private static ProblemType byStatus(HttpStatusCode status) {
		return switch (status.value()) {
			case 404, 405, 406 -> ProblemType.NOT_FOUND;
			case 413 -> ProblemType.TOO_LARGE;
			case 503 -> ProblemType.UNAVAILABLE;
			default -> status.is4xxClientError() ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL;
		};
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemType problem) {
		return ResponseEntity.status(problem.status()).body(problem.detail());
	}

}
