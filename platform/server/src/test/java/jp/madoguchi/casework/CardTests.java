package jp.madoguchi.casework;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

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
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(MovableClock.class)
class CardTests {

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	MovableClock clock;

	private CaseworkScene scene;

	@BeforeEach
	void aConsultationIsTaken() {
		this.scene = new CaseworkScene(this.people, this.tenants);
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.setRight();
	}

	@Test
	void whatWasToldAndTaggedIsSuggestedUntilTheFieldIsWritten() {
		this.scene.put(this.scene.counselor, "tags", TestTags.chosen(0, "product:p13", "content:contract"));
		assertThat(suggested("trader")).isEqualTo("あおぞら商会");
		assertThat(suggested("amount")).isEqualTo("30000");
		assertThat(suggested("product")).isEqualTo("p13");
		assertThat(suggested("content")).isEqualTo("contract");
		write(0, Map.of("trader", List.of("株式会社あおぞら")));
		assertThat(suggested("trader")).isEmpty();
		assertThat(this.scene.records().at("/card/entries/0/words/0").asString()).isEqualTo("株式会社あおぞら");
	}

	@Test
	void aFieldTakesOnlyWhatFitsIt() {
		assertThat(put(0, Map.of("nothing-there", List.of("あ"))).problem()).isEqualTo("invalid-request");
		assertThat(put(0, Map.of("contracted-on", List.of("2026-02-30"))).problem()).isEqualTo("invalid-request");
		assertThat(put(0, Map.of("amount", List.of("-1"))).problem()).isEqualTo("invalid-request");
		assertThat(put(0, Map.of("product", List.of("p01", "p02"))).problem()).isEqualTo("invalid-request");
		assertThat(put(0, Map.of("subject", List.of("あ".repeat(201)))).problem()).isEqualTo("invalid-request");
		assertThat(put(0, Map.of("subject", List.of("一行目\n二行目"))).problem()).isEqualTo("invalid-request");
		write(0, Map.of("content", List.of("selling", "contract"), "subject", List.of(" ")));
		assertThat(this.scene.records().at("/card/entries")).hasSize(1);
	}

	@Test
	void aCodeWhoseTimeIsOverStaysWhereItWasChosen() {
		LocalDate today = this.clock.today();
		this.scene.set("code-lists/product",
				Map.of("terms", List.of(TestTags.term("old", "旧商品", null, today.toString()),
						TestTags.term("new", "新商品", today.plusDays(1).toString(), null))));
		write(0, Map.of("product", List.of("old")));
		assertThat(put(1, Map.of("product", List.of("new"))).problem()).isEqualTo("invalid-request");
		this.clock.set(today.plusDays(1), LocalTime.MIDNIGHT);
		write(1, Map.of("product", List.of("old"), "subject", List.of("件名")));
		assertThat(
				this.scene.records().at("/card/entries").valueStream().map((entry) -> entry.at("/words/0").asString()))
			.contains("旧商品");
		write(2, Map.of("product", List.of("new")));
		assertThat(put(3, Map.of("product", List.of("old"))).problem()).isEqualTo("invalid-request");
	}

	@Test
	void aListComesFromAFileAndOneWithAWrongLineLeavesItAsItWas() {
		assertThat(file("8001,新しい商品\n").status()).isEqualTo(204);
		write(0, Map.of("product", List.of("8001")));
		Answer refused = file("9001,別の商品\n9002\n");
		assertThat(refused.problem()).isEqualTo("code-list-unreadable");
		assertThat(refused.json().at("/missing/0").asString()).isEqualTo("2");
		write(1, Map.of("product", List.of("8001"), "subject", List.of("件名")));
		assertThat(put(2, Map.of("product", List.of("9001"))).problem()).isEqualTo("invalid-request");
	}

	@Test
	void aListTheCardHasNotCantBeSet() {
		assertThat(this.scene.consumer
			.send("PUT", "/internal/tenants/" + this.scene.tenant + "/code-lists/colours",
					Map.of("terms", List.of(TestTags.term("red", "赤", null, null))))
			.problem()).isEqualTo("not-found");
	}

	@Test
	void nobodyOverwritesACardTheyHaveNotSeen() {
		write(0, Map.of("subject", List.of("一")));
		assertThat(this.scene.put(this.scene.colleague, "card", Map.of("revision", 0, "values", Map.of())).problem())
			.isEqualTo("sheet-outdated");
		assertThat(this.scene.put(this.scene.supervisor, "card", Map.of("revision", 1, "values", Map.of())).problem())
			.isEqualTo("forbidden");
	}

	private Answer file(String lines) {
		return Visitor
			.exchange(this.scene.consumer.request("/internal/tenants/" + this.scene.tenant + "/code-lists/product/file")
				.header("Content-Type", "application/octet-stream")
				.PUT(BodyPublishers.ofString(lines))
				.build());
	}

	private String suggested(String field) {
		return this.scene.records()
			.at("/card/suggested")
			.valueStream()
			.filter((entry) -> entry.path("field").asString().equals(field))
			.map((entry) -> entry.at("/values/0"))
			.map(JsonNode::asString)
			.findFirst()
			.orElse("");
	}

	private void write(int revision, Map<String, List<String>> values) {
		Answer answer = put(revision, values);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	private Answer put(int revision, Map<String, List<String>> values) {
		return this.scene.put(this.scene.counselor, "card", Map.of("revision", revision, "values", values));
	}

}
