package jp.madoguchi.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What people of the staff say of themselves, and what their desks and calendars say. */
@ServerTest
class PresenceTests {

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	@Autowired
	TestPeople people;

	@Autowired
	Presences presences;

	Visitor counselor;

	UUID account;

	@BeforeEach
	void someoneSignsIn() {
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		this.account = UUID.fromString(this.counselor.get("/api/desk/session").json().at("/account/id").asString());
	}

	@Test
	void whoSaidNothingIsAvailableOnceTheirDeskIsOpen() {
		assertThat(attendance().hearsNew(Instant.now())).as("no desk of theirs is open").isFalse();
		here();
		assertThat(attendance().hearsNew(Instant.now())).isTrue();
		assertThat(attendance().shown(Instant.now())).isEqualTo(Presence.AVAILABLE);
	}

	@Test
	void aDeskThatIsSeenNoLongerIsNotThere() {
		here();
		assertThat(attendance().isHere(Instant.now().plusSeconds(44))).isTrue();
		assertThat(attendance().isHere(Instant.now().plusSeconds(60))).isFalse();
	}

	@Test
	void onlyWhoIsAvailableOrJustAwayHearsNewConsultations() {
		for (Presence presence : Presence.values()) {
			assertThat(say(presence.key()).status()).isEqualTo(204);
			assertThat(attendance().presence()).isEqualTo(presence);
			assertThat(attendance().hearsNew(Instant.now())).as(presence.key())
				.isEqualTo(List.of(Presence.AVAILABLE, Presence.AWAY).contains(presence));
		}
		assertThat(say("asleep").problem()).isEqualTo("invalid-request");
	}

	@Test
	void whatTheySaidStandsWhenTheySignOutButTheyAreGone() {
		say("absent");
		this.counselor.send("DELETE", "/api/desk/session", null);
		assertThat(attendance().isHere(Instant.now())).isFalse();
		assertThat(attendance().shown(Instant.now())).isEqualTo(Presence.ABSENT);
	}

	@Test
	void theCalendarSpeaksForWhoIsNotThere() {
		assertThat(plan(this.today, this.today).status()).isEqualTo(201);
		assertThat(attendance().shown(Instant.now())).isEqualTo(Presence.ABSENT);
		here();
		assertThat(attendance().shown(Instant.now())).as("who came all the same").isEqualTo(Presence.AVAILABLE);
	}

	@Test
	void absencesAreListedFromTodayOnAndCanBeGivenUp() {
		plan(this.today.plusDays(3), this.today.plusDays(5));
		plan(this.today.plusDays(1), this.today.plusDays(1));
		List<JsonNode> planned = planned();
		assertThat(planned).extracting((absence) -> absence.path("first").asString())
			.containsExactly(this.today.plusDays(1).toString(), this.today.plusDays(3).toString());
		String first = "/api/desk/absences/" + planned.getFirst().path("id").asString();
		Visitor colleague = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR);
		assertThat(colleague.send("DELETE", first, null).problem()).isEqualTo("not-found");
		assertThat(this.counselor.send("DELETE", first, null).status()).isEqualTo(204);
		assertThat(planned()).hasSize(1);
	}

	@Test
	void daysThatCannotBeAreRefused() {
		assertThat(plan(this.today.plusDays(2), this.today.plusDays(1)).problem()).isEqualTo("invalid-request");
		assertThat(plan(this.today.minusDays(2), this.today.minusDays(1)).problem()).isEqualTo("invalid-request");
		assertThat(this.counselor.post("/api/desk/absences", Map.of("first", "soon", "last", "later")).problem())
			.isEqualTo("invalid-request");
	}

	private Attendance attendance() {
		return Objects.requireNonNull(CurrentTenant.call(TestTenants.ALPHA, this.presences::all).get(this.account));
	}

	private void here() {
		CurrentTenant.run(TestTenants.ALPHA, () -> this.presences.here(List.of(this.account)));
	}

	private Answer say(String presence) {
		return this.counselor.send("PUT", "/api/desk/presence", Map.of("presence", presence));
	}

	private Answer plan(LocalDate first, LocalDate last) {
		return this.counselor.post("/api/desk/absences", Map.of("first", first, "last", last));
	}

	private List<JsonNode> planned() {
		return this.counselor.get("/api/desk/absences").json().path("items").valueStream().toList();
	}

}
