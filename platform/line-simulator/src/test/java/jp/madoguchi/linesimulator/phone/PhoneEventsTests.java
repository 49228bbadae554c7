package jp.madoguchi.linesimulator.phone;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static org.assertj.core.api.Assertions.assertThatNoException;

class PhoneEventsTests {

	/** As the container behaves while it is still noticing that the page is gone. */
	@Test
	void aPageThatIsJustBeingClosedIsNobodyElsesTrouble() {
		SseEmitter closing = new SseEmitter() {

			@Override
			public void send(SseEventBuilder event) throws IOException {
				throw new IOException("Broken pipe");
			}

			@Override
			public void completeWithError(Throwable ex) {
				throw new IllegalStateException("after an error had occurred");
			}

		};
		assertThatNoException().isThrownBy(() -> PhoneEvents.send(closing, Map.of()));
	}

}
