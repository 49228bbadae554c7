package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.boot.test.context.TestComponent;

import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.SessionId;

/** A counselor at work, for tests of modules that act on what the counselor does. */
@TestComponent
public class TestDesk {

	private final Caller.Staff counselor = new Caller.Staff(UUID.randomUUID(), "", Set.of(Role.COUNSELOR),
			SessionId.ofCookie("A".repeat(43)), Instant.MAX, false);

	private final Handling handling;

	private final StaffWriting writing;

	private final SilenceTick silences;

	private final Corrections corrections;

	TestDesk(Handling handling, StaffWriting writing, SilenceTick silences, Corrections corrections) {
		this.handling = handling;
		this.writing = writing;
		this.silences = silences;
		this.corrections = corrections;
	}

	/** Takes a consultation. */
	public void take(UUID consultation) {
		this.handling.take(consultation, this.counselor.id());
	}

	/** Answers in a consultation taken before, having seen all. */
	public int answer(UUID consultation, String text) {
		return answer(consultation, text, false);
	}

	/** Answers, and lets the consumer be told at once or not. */
	public int answer(UUID consultation, String text, boolean atOnce) {
		return this.writing
			.append(consultation, this.counselor.id(), new NewMessage(UuidCreator.getTimeOrderedEpoch(), text),
					new Sending(Integer.MAX_VALUE, atOnce, List.of()))
			.seq();
	}

	/** Lets what consumers have not answered for days take its course. */
	public void letSilencesGoOn() {
		this.silences.goOn();
	}

	/** Takes an answer back. */
	public void withdraw(UUID consultation, int seq) {
		this.corrections.withdraw(consultation, seq, this.counselor);
	}

	/** Puts an answer right. */
	public void correct(UUID consultation, int seq, String text) {
		this.corrections.correct(consultation, seq, text, List.of(), this.counselor);
	}

}
