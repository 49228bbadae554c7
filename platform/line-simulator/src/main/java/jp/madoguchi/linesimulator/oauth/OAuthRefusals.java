package jp.madoguchi.linesimulator.oauth;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refusals into answers. */
@RestControllerAdvice
class OAuthRefusals {

	@ExceptionHandler
	ResponseEntity<OAuthRefusalBody> answer(OAuthRefusal refusal) {
		return ResponseEntity.status(refusal.status()).body(refusal.body());
	}

}
