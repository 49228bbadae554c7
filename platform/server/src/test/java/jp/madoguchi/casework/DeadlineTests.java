package jp.madoguchi.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.MovableClock;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(MovableClock.class)
class DeadlineTests {

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	MovableClock clock;

	private CaseworkScene scene;

	private LocalDate today;

	@BeforeEach
	void aConsultationIsTaken() {
		this.scene = new CaseworkScene(this.people, this.tenants);
		this.today = this.clock.today();
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.setRight();
	}

	@Test
	void whatWasToldIsWhatItBeginsWith() {
		this.scene.answer("paper-day", TestIntake.day(1, this.today));
		this.scene.put(this.scene.counselor, "tags", TestTags.chosen(0, "purchase-form:door-to-door"));
		assertThat(recorded("suggested").path("kind").asString()).isEqualTo("door-to-door");
		assertThat(recorded("suggested").path("paper").asString()).isEqualTo("received");
		assertThat(recorded("suggested").path("confirmed").asBoolean()).isFalse();
		assertThat(recorded("lastDay").asString()).isEqualTo(this.today.plusDays(7).toString());
		assertThat(recorded("deadline").path("kind").isNull()).isTrue();
	}

	@Test
	void aPaperThatNeverCameIsTold() {
		this.scene.answer("paper-day", TestIntake.choice(1, "not-received"));
		assertThat(recorded("suggested").path("paper").asString()).isEqualTo("not-received");
		this.scene.answer("paper-day", TestIntake.choice(1, "unknown"));
		assertThat(recorded("suggested").path("paper").asString()).isEqualTo("unknown");
		assertThat(recorded("lastDay").isNull()).isTrue();
	}

	@Test
	void aLastDayMarksTheConsultationOnceItIsConfirmedUntilItIsOver() {
		LocalDate received = this.today.minusDays(4);
		write(0, "telephone", "received", received, false);
		assertThat(mark().isNull()).isTrue();
		write(1, "telephone", "received", received, true);
		assertThat(mark().path("day").asString()).isEqualTo(this.today.plusDays(3).toString());
		assertThat(mark().path("confirmed").asBoolean()).isTrue();
		assertThat(mark().path("possibly").asBoolean()).isFalse();
		this.clock.set(this.today.plusDays(3), LocalTime.of(23, 59, 59));
		assertThat(mark().isNull()).isFalse();
		this.clock.set(this.today.plusDays(4), LocalTime.MIDNIGHT);
		assertThat(mark().isNull()).isTrue();
	}

	@Test
	void whatIsConfirmedGoesBeforeTheGuessAndTheGuessComesBack() {
		this.scene.answer("paper-day", TestIntake.day(1, this.today.minusDays(6)));
		assertThat(mark().path("day").asString()).isEqualTo(this.today.plusDays(1).toString());
		assertThat(mark().path("confirmed").asBoolean()).isFalse();
		write(0, "door-to-door", "defective", null, true);
		assertThat(mark().isNull()).isTrue();
		this.scene.answer("paper-day", TestIntake.day(1, this.today.minusDays(5)));
		assertThat(mark().isNull()).isTrue();
		write(1, "door-to-door", "defective", null, false);
		assertThat(mark().path("day").asString()).isEqualTo(this.today.plusDays(2).toString());
	}

	@Test
	void whatIsNotCompleteCantBeConfirmed() {
		assertThat(put(0, "telephone", "received", this.today.plusDays(1), true).problem())
			.isEqualTo("invalid-request");
		assertThat(put(0, "telephone", null, null, true).problem()).isEqualTo("invalid-request");
		write(0, "telephone", null, null, false);
	}

	@Test
	void onlyCounselorsWriteAndNobodyOverwrites() {
		write(0, "mail-order", null, null, true);
		assertThat(this.scene.put(this.scene.colleague, "deadline", body(0, "other", null, this.today, true)).problem())
			.isEqualTo("sheet-outdated");
		assertThat(
				this.scene.put(this.scene.supervisor, "deadline", body(1, "other", null, this.today, true)).problem())
			.isEqualTo("forbidden");
	}

	private JsonNode recorded(String what) {
		return this.scene.records().path("deadline").path(what);
	}

	private JsonNode mark() {
		return this.scene.colleague.get(this.scene.path("changes")).json().at("/consultation/deadline");
	}

	private void write(int revision, String kind, @Nullable String paper, @Nullable LocalDate day, boolean confirmed) {
		Answer answer = put(revision, kind, paper, day, confirmed);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	private Answer put(int revision, String kind, @Nullable String paper, @Nullable LocalDate day, boolean confirmed) {
		return this.scene.put(this.scene.counselor, "deadline", body(revision, kind, paper, day, confirmed));
	}

	private static Map<String, Object> body(int revision, String kind, @Nullable String paper, @Nullable LocalDate day,
			boolean confirmed) {
		Map<String, Object> deadline = new HashMap<>();
		deadline.put("kind", kind);
		deadline.put("paper", paper);
		deadline.put("day", (day != null) ? day.toString() : null);
		deadline.put("confirmed", confirmed);
		return Map.of("revision", revision, "deadline", deadline);
	}

}
