package jp.madoguchi.consultation;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.boot.test.context.TestComponent;

/** A counselor at work, for tests of modules that act on what the counselor does. */
@TestComponent
public class TestDesk {

	private final UUID counselor = UUID.randomUUID();

	private final Handling handling;

	private final StaffWriting writing;

	private final SilenceTick silences;

	TestDesk(Handling handling, StaffWriting writing, SilenceTick silences) {
		this.handling = handling;
		this.writing = writing;
		this.silences = silences;
	}

	/** Takes a consultation. */
	public void take(UUID consultation) {
		this.handling.take(consultation, this.counselor);
	}

	/** Answers in a consultation taken before, having seen all. */
	public int answer(UUID consultation, String text) {
		return answer(consultation, text, false);
	}

	/** Answers, and lets the consumer be told at once or not. */
	public int answer(UUID consultation, String text, boolean atOnce) {
		return this.writing
			.append(consultation, this.counselor, new NewMessage(UuidCreator.getTimeOrderedEpoch(), text),
					Integer.MAX_VALUE, atOnce)
			.seq();
	}

	/** Lets what consumers have not answered for days take its course. */
	public void letSilencesGoOn() {
		this.silences.goOn();
	}

}
