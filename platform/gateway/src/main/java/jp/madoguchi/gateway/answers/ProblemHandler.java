package jp.madoguchi.gateway.answers;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * Turns whatever ended a request into a problem, ahead of the framework's own error
 * pages.
 */
@Component
@Order(-10)
class ProblemHandler implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

	private final ProblemWriter writer;

	ProblemHandler(ProblemWriter writer) {
		this.writer = writer;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(failure);
		}
		if (failure instanceof ProblemException known) {
			return this.writer.write(exchange, known.problem(), known.retryAfterSeconds());
		}
		return this.writer.write(exchange, problemOf(failure), 0);
	}

	private static Problem problemOf(Throwable failure) {
		if (failure instanceof ResponseStatusException answer) {
			return switch (answer.getStatusCode().value()) {
				case 404, 405 -> Problem.NOT_FOUND;
				case 413 -> Problem.TOO_LARGE;
				case 502, 503, 504 -> Problem.UNAVAILABLE;
				default -> answer.getStatusCode().is4xxClientError() ? Problem.INVALID_REQUEST : internal(failure);
			};
		}
		// A connection that broke or stayed silent: the peer's trouble, not this
		// process's.
		if (failure instanceof IOException || failure instanceof TimeoutException) {
			return Problem.UNAVAILABLE;
		}
		return internal(failure);
	}

	// Type and place only: a message could quote an address or a header.
	private static Problem internal(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		log.error("Unexpected {} at {}", failure.getClass().getName(), (trace.length > 0) ? trace[0] : "unknown place");
		return Problem.INTERNAL;
	}

}
