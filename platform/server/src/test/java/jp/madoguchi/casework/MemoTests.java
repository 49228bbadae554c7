package jp.madoguchi.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class MemoTests {

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	private CaseworkScene scene;

	@BeforeEach
	void aConsultationIsTaken() {
		this.scene = new CaseworkScene(this.people, this.tenants);
	}

	@Test
	void theCourseStandsByTimeWhateverTheOrderItWasWrittenIn() {
		write(0, TestMemo.of("要旨", "内部",
				List.of(TestMemo.step("あとで", "2026-04-02T01:00:00Z"), TestMemo.step("さきに", "2026-04-01T01:00:00Z"))));
		assertThat(
				this.scene.records().at("/memo/memo/course").valueStream().map((step) -> step.path("text").asString()))
			.containsExactly("さきに", "あとで");
	}

	@Test
	void everyRevisionIsKeptWithItsWriterAndCanBeRead() {
		write(0, TestMemo.of("一", "内部", List.of()));
		assertThat(put(this.scene.colleague, 1, TestMemo.of("二", "内部", List.of())).status()).isEqualTo(200);
		JsonNode revisions = this.scene.supervisor.get(this.scene.path("memo/revisions")).json().path("items");
		assertThat(revisions.valueStream().map((one) -> one.path("revision").asInt())).containsExactly(2, 1);
		assertThat(revisions.at("/0/by/id").asString()).isNotEqualTo(revisions.at("/1/by/id").asString());
		assertThat(this.scene.supervisor.get(this.scene.path("memo/revisions/1")).json().path("summary").asString())
			.isEqualTo("一");
		assertThat(this.scene.supervisor.get(this.scene.path("memo/revisions/3")).problem()).isEqualTo("not-found");
	}

	@Test
	void aRevisionSomebodyHasNotSeenIsNotOverwritten() {
		write(0, TestMemo.of("一", "内部", List.of()));
		assertThat(put(this.scene.colleague, 0, TestMemo.of("二", "内部", List.of())).problem())
			.isEqualTo("sheet-outdated");
		assertThat(this.scene.records().at("/memo/memo/summary").asString()).isEqualTo("一");
	}

	@Test
	void aRepeatedWritingIsKeptOnceAndAnnouncedOnce() {
		Map<String, Object> memo = TestMemo.of("一", "内部", List.of(TestMemo.step("電話した")));
		write(0, memo);
		long version = this.scene.version();
		Answer repeated = put(this.scene.counselor, 0, memo);
		assertThat(repeated.status()).isEqualTo(200);
		assertThat(repeated.json().path("revision").asInt()).isEqualTo(1);
		assertThat(this.scene.version()).isEqualTo(version);
	}

	@Test
	void ofManyWhoWriteAtOnceOneSucceeds() {
		List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
			.mapToObj((n) -> CompletableFuture
				.supplyAsync(() -> put(this.scene.counselor, 0, TestMemo.of("文 " + n, "内部", List.of()))))
			.toList();
		assertThat(answers.stream().map(CompletableFuture::join).filter((answer) -> answer.status() == 200)).hasSize(1);
		assertThat(this.scene.records().at("/memo/written/revision").asInt()).isEqualTo(1);
	}

	@Test
	void aClosedConsultationCanStillBeRecorded() {
		this.scene.post(this.scene.counselor, "close");
		write(0, TestMemo.of("終わってから", "内部", List.of()));
	}

	private void write(int revision, Map<String, Object> memo) {
		Answer answer = put(this.scene.counselor, revision, memo);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	private Answer put(Visitor who, int revision, Map<String, Object> memo) {
		return this.scene.put(who, "memo", Map.of("revision", revision, "memo", memo));
	}

}
