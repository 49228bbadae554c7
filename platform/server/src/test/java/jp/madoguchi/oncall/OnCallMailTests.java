package jp.madoguchi.oncall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestHours;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** 5(4)④: what becomes of words of danger, in reception hours and outside them. */
@ServerTest
class OnCallMailTests {

	@RegisterExtension
	static final GreenMailExtension POST = new GreenMailExtension(new ServerSetup(freePort(), "127.0.0.1", "smtp"))
		.withPerMethodLifecycle(false);

	private static final String OWN = "/api/consumer/consultations";

	private final TenantId centre = new TenantId("d" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));

	@Autowired
	TestPeople people;

	@Autowired
	OnCallTick tick;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private Visitor consumer;

	private Visitor counselor;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
		properties.add("madoguchi.mail.from", () -> "madoguchi@example.jp");
		// The tests beat themselves.
		properties.add("madoguchi.mail.tick", () -> "1h");
	}

	@BeforeEach
	void aCentreThatIsClosedToday(@Autowired TestTenants tenants) throws Exception {
		POST.purgeEmailFromAllMailboxes();
		tenants.make(this.centre);
		closeToday();
		onCall("night@example.jp", "chief@example.jp");
		this.consumer = this.people.consumer(this.centre);
		this.counselor = this.people.staff(this.centre, Role.COUNSELOR);
	}

	@Test
	void aDangerIsMarkedToldToThePhoneAndMailedWithoutContent() throws Exception {
		JsonNode kept = write("もう死にたい。いまから振り込むところです。");
		assertThat(kept.at("/message/danger").asString()).isEqualTo("life");
		JsonNode row = this.counselor.get("/api/desk/consultations?list=waiting").json().at("/items/0");
		assertThat(row.path("urgent").valueStream().map(JsonNode::asString)).containsExactly("life-in-danger",
				"paying-now");
		beat();
		assertThat(POST.getReceivedMessages()).hasSize(2);
		MimeMessage mail = POST.getReceivedMessages()[0];
		assertThat(mail.getSubject()).isEqualTo("緊急の印がついた相談があります");
		assertThat(mail.getContent().toString().strip())
			.isEqualTo("緊急の印がついた相談があります。\r\nhttp://%s-desk.localhost:8080/".formatted(this.centre));
		assertThat(Arrays.stream(mail.getAllRecipients()).map(Object::toString))
			.containsExactlyInAnyOrder("night@example.jp", "chief@example.jp");
		assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain(kept.at("/consultation/id").asString());
	}

	@Test
	void aConsultationIsMailedOnceInAClosedPeriod() {
		JsonNode kept = write("死にたい");
		beat();
		String more = OWN + "/" + kept.at("/consultation/id").asString() + "/messages";
		assertThat(this.consumer.post(more, text("脅されています")).json().path("danger").asString()).isEqualTo("threat");
		beat();
		assertThat(POST.getReceivedMessages()).hasSize(2);
	}

	@Test
	void aRepeatedMessageIsToldTheSameAgain() {
		Map<String, Object> message = text("死にたい");
		assertThat(this.consumer.post(OWN, message).status()).isEqualTo(201);
		Answer again = this.consumer.post(OWN, message);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().at("/message/danger").asString()).isEqualTo("life");
	}

	@Test
	void inReceptionHoursItRingsAndNobodyIsMailed() {
		set("hours", TestHours.DAY_AND_NIGHT);
		write("死にたい");
		assertThat(this.counselor.get("/api/desk/alarm").json().at("/waiting/0/urgent").asBoolean()).isTrue();
		beat();
		assertThat(POST.getReceivedMessages()).isEmpty();
	}

	@Test
	void whatIsNoDangerIsToldNothing() {
		assertThat(write("届いた靴が小さいです").at("/message/danger").isNull()).isTrue();
		beat();
		assertThat(POST.getReceivedMessages()).isEmpty();
		assertThat(this.counselor.get("/api/desk/consultations?list=waiting").json().at("/items/0/urgent")).isEmpty();
	}

	@Test
	void aMailTheServerDidNotTakeGoesLaterAndOnce() {
		write("死にたい");
		POST.stop();
		beat();
		POST.start();
		beat();
		assertThat(POST.getReceivedMessages()).as("not before its time").isEmpty();
		dueNow();
		beat();
		dueNow();
		beat();
		assertThat(POST.getReceivedMessages()).hasSize(2);
	}

	@Test
	void aCentreHasItsOwnWords() {
		set("danger-words", Map.of("life", List.of("さようなら"), "paying", List.of(), "threat", List.of()));
		assertThat(write("死にたい").at("/message/danger").isNull()).isTrue();
		assertThat(this.people.consumer(this.centre).post(OWN, text("サヨウナラ")).json().at("/message/danger").asString())
			.isEqualTo("life");
	}

	@Test
	void addressesThatAreNoneAreRefused() {
		assertThat(put("on-call", Map.of("addresses", List.of("nobody"))).problem()).isEqualTo("invalid-request");
	}

	@Test
	void whatIsOwedWaitsInARowAndNothingOfTheTextIsInIt() {
		JsonNode kept = write("死にたい");
		List<String> rows = CurrentTenant.call(this.centre,
				() -> this.transaction.execute((_) -> this.jdbc
					.sql(TenantSql.of("select m::text from tenant_schema.on_call_mail m where sent_at is null"))
					.query(String.class)
					.list()));
		assertThat(rows).singleElement()
			.satisfies((row) -> assertThat(row).contains(kept.at("/consultation/id").asString()).doesNotContain("死"));
	}

	private JsonNode write(String text) {
		Answer answer = this.consumer.post(OWN, text(text));
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		return answer.json();
	}

	private static Map<String, Object> text(String text) {
		return Map.of("id", UUID.randomUUID(), "text", text);
	}

	private void dueNow() {
		CurrentTenant.run(this.centre, () -> this.transaction.executeWithoutResult(
				(_) -> this.jdbc.sql(TenantSql.of("update tenant_schema.on_call_mail set next_at = now()")).update()));
	}

	private void beat() {
		CurrentTenant.run(this.centre, this.tick::send);
	}

	private void onCall(String... addresses) {
		set("on-call", Map.of("addresses", List.of(addresses)));
	}

	private void closeToday() {
		set("hours", TestHours
			.with(List.of(Map.of("date", LocalDate.now(OpeningHours.JAPAN), "spans", List.of(), "note", "休み"))));
	}

	private void set(String what, Map<String, Object> settings) {
		Answer answer = put(what, settings);
		assertThat(answer.status()).as(answer.body()).isEqualTo(204);
	}

	private Answer put(String what, Map<String, Object> settings) {
		return this.people.anyone(this.centre + ".localhost:8080")
			.send("PUT", "/internal/tenants/" + this.centre + "/" + what, settings);
	}

	/** The same after a stop. */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
