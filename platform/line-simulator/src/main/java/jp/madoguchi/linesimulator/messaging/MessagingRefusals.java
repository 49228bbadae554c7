package jp.madoguchi.linesimulator.messaging;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refusals into answers. */
@RestControllerAdvice
class MessagingRefusals {

	@ExceptionHandler
	ResponseEntity<MessagingRefusal.Body> answer(MessagingRefusal refusal) {
		return ResponseEntity.status(refusal.status()).headers(refusal.headers()).body(refusal.body());
	}

}
