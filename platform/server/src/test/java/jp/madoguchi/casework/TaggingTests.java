package jp.madoguchi.casework;

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

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(MovableClock.class)
class TaggingTests {

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
	void aNewCentreHasGroupsToClassifyByAndNeedsNoneOfThem() {
		JsonNode groups = this.scene.supervisor.get("/api/desk/tag-groups").json().path("groups");
		assertThat(groups.valueStream().map((group) -> group.path("name").asString())).contains("年代", "性別", "職業",
				"商品・役務", "販売購入形態", "内容別分類", "処理結果");
		assertThat(groups.valueStream()).noneMatch((group) -> group.path("required").asBoolean());
		assertThat(this.scene.post(this.scene.counselor, "close").status()).isEqualTo(204);
	}

	@Test
	void whatWasToldIsSuggestedAndCountsOnlyWhenConfirmed() {
		this.scene.set("tag-groups", TestTags.groups(true));
		assertThat(this.scene.records().at("/tags/suggested").valueStream().map((tag) -> tag.path("tag").asString()))
			.containsExactly("60s");
		assertThat(this.scene.records().at("/tags/missing/0").asString()).isEqualTo("age");
		choose(0, "age:60s");
		assertThat(this.scene.records().at("/tags/suggested")).isEmpty();
		assertThat(this.scene.records().at("/tags/missing")).isEmpty();
	}

	@Test
	void aCounselorCantCloseWithoutTheRequiredTagsAndIsToldWhich() {
		this.scene.set("tag-groups", TestTags.groups(true));
		Answer refused = this.scene.post(this.scene.counselor, "close");
		assertThat(refused.problem()).isEqualTo("tags-missing");
		assertThat(refused.json().path("missing").valueStream().map(JsonNode::asString)).containsExactly("年代");
		choose(0, "age:20s");
		assertThat(this.scene.post(this.scene.counselor, "close").status()).isEqualTo(204);
	}

	@Test
	void aConsumerEndsTheirConsultationWhateverIsMissing() {
		this.scene.set("tag-groups", TestTags.groups(true));
		assertThat(
				this.scene.consumer.post("/api/consumer/consultations/" + this.scene.id + "/close", Map.of()).status())
			.isEqualTo(204);
	}

	@Test
	void whatCanBeChosenNoMoreStaysWhereItWasChosenAndCantBeChosenAnew() {
		LocalDate today = this.clock.today();
		this.scene.set("tag-groups",
				Map.of("groups",
						List.of(TestTags.group("form", "販売購入形態", "several", false, null,
								List.of(TestTags.term("old", "旧分類", null, today.toString()),
										TestTags.term("new", "新分類", today.plusDays(1).toString(), null))))));
		choose(0, "form:old");
		assertThat(put(1, "form:old", "form:new").problem()).isEqualTo("invalid-request");
		this.clock.set(today.plusDays(1), LocalTime.MIDNIGHT);
		assertThat(this.scene.counselor.get("/api/desk/tag-groups")
			.json()
			.at("/groups/0/tags")
			.valueStream()
			.map((tag) -> tag.path("id").asString())).containsExactly("new");
		choose(1, "form:old", "form:new");
		choose(2, "form:new");
		assertThat(put(3, "form:old").problem()).isEqualTo("invalid-request");
	}

	@Test
	void aTagKeepsTheWordsItHadWhenItWasChosen() {
		this.scene.set("tag-groups", TestTags.groups(false));
		choose(0, "content:selling");
		this.scene.set("tag-groups", TestTags.named("別の分類"));
		JsonNode tag = this.scene.records().at("/tags/chosen/0");
		assertThat(tag.path("groupName").asString()).isEqualTo("内容別分類");
		assertThat(tag.path("name").asString()).isEqualTo("販売方法");
	}

	@Test
	void ofAGroupForOneThereIsOneTag() {
		this.scene.set("tag-groups", TestTags.groups(false));
		assertThat(put(0, "age:20s", "age:60s").problem()).isEqualTo("invalid-request");
		choose(0, "content:selling", "content:contract");
		assertThat(put(1, "content:selling", "content:selling").problem()).isEqualTo("invalid-request");
		assertThat(put(1, "nothing:there").problem()).isEqualTo("invalid-request");
	}

	@Test
	void colleaguesTagTooAndNobodyOverwritesWhatTheyHaveNotSeen() {
		this.scene.set("tag-groups", TestTags.groups(false));
		long before = this.scene.version();
		assertThat(this.scene.put(this.scene.colleague, "tags", TestTags.chosen(0, "age:20s")).status()).isEqualTo(200);
		assertThat(this.scene.version()).isEqualTo(before + 1);
		assertThat(put(0, "age:60s").problem()).isEqualTo("sheet-outdated");
		assertThat(put(0, "age:20s").json().path("revision").asInt()).as("a repeat").isEqualTo(1);
		assertThat(this.scene.version()).isEqualTo(before + 1);
		assertThat(this.scene.put(this.scene.supervisor, "tags", TestTags.chosen(1)).problem()).isEqualTo("forbidden");
	}

	@Test
	void groupsThatMakeNoSenseAreNotTaken() {
		Map<String, Object> twice = TestTags.group("age", "年代", "one", false, "age",
				List.of(TestTags.term("a", "あ", null, null), TestTags.term("a", "い", null, null)));
		Map<String, Object> backwards = TestTags.group("age", "年代", "one", false, "age",
				List.of(TestTags.term("a", "あ", "2026-04-02", "2026-04-01")));
		Map<String, Object> empty = TestTags.group("age", "年代", "one", false, "age", List.of());
		for (Map<String, Object> group : List.of(twice, backwards, empty)) {
			assertThat(this.scene.consumer
				.send("PUT", "/internal/tenants/" + this.scene.tenant + "/tag-groups", Map.of("groups", List.of(group)))
				.problem()).isEqualTo("invalid-request");
		}
	}

	private Answer put(int revision, String... tags) {
		return this.scene.put(this.scene.counselor, "tags", TestTags.chosen(revision, tags));
	}

	private void choose(int revision, String... tags) {
		Answer answer = put(revision, tags);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().path("revision").asInt()).isEqualTo(revision + 1);
	}

}
