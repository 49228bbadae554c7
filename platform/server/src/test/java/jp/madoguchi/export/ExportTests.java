package jp.madoguchi.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written through the desk stands in the file, cell by cell. */
@ServerTest
@ContextConfiguration(initializers = WorkingCell.class)
class ExportTests {

	private static final String[] ALL = { "case-number", "fiscal-year", "opened-at", "closed-at", "state", "centre",
			"counselor", "answer:other", "tag:age", "tag:content", "memo:summary", "memo:policy", "memo:course",
			"memo:internal", "images" };

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	private ExportScene scene;

	@BeforeEach
	void aCentreIsOpen() {
		this.scene = new ExportScene(this.people, this.tenants);
	}

	@Test
	void everyCellIsWhatWasWrittenInUnicode() {
		String id = recorded("あおぞら商会 髙﨑 😀", "要旨,\"引用\"\r\nと改行", "内部");
		byte[] file = this.scene.file(this.scene.exported(ExportScene.wanted("utf-8", ALL)));
		assertThat(Arrays.copyOf(file, 3)).containsExactly(0xef, 0xbb, 0xbf);
		assertRow(ExportScene.rows(file, StandardCharsets.UTF_8, 3).getFirst(), id, "あおぞら商会 髙﨑 😀", "要旨,\"引用\"\nと改行");
	}

	@Test
	void everyCellIsWhatWasWrittenInCp932AsFarAsItGoesAndTheRestIsTold() {
		String id = recorded("髙﨑商会〜①", "要旨😀", "内部");
		String export = this.scene.exported(ExportScene.wanted("cp932", ALL));
		assertRow(ExportScene.rows(this.scene.file(export), Charset.forName("windows-31j"), 0).getFirst(), id, "髙﨑商会～①",
				"要旨〓");
		JsonNode findings = this.scene.listed(export).path("findings");
		assertThat(findings.path("missing").asInt()).isEqualTo(1);
		assertThat(findings.at("/missingIn/0").asString()).isEqualTo(caseNumber(id));
	}

	@Test
	void onlyTheChosenColumnsAreThereInTheOrderOfTheOfferAndOnlyThePeriodsRows() {
		recorded("あ", "要旨", "内部");
		byte[] file = this.scene.file(this.scene.exported(ExportScene.wanted("utf-8", "memo:summary", "case-number")));
		assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\ufeff\"受付番号\",\"要旨\"\r\n")
			.doesNotContain("内部");
		Map<String, Object> other = new HashMap<>(ExportScene.wanted("utf-8", "case-number"));
		other.put("last", "2020-12-31");
		assertThat(ExportScene.rows(this.scene.file(this.scene.exported(other)), StandardCharsets.UTF_8, 3)).isEmpty();
	}

	@Test
	void anAdminGetsFiguresAndNothingThatWasToldOrWritten() {
		Visitor admin = this.scene.staff(Role.ADMIN);
		assertThat(titles(admin)).contains("基本", "タグ").doesNotContain("メモ", "はじめの質問");
		assertThat(titles(this.scene.staff(Role.ADMIN, Role.COUNSELOR))).contains("メモ");
		assertThat(
				admin.post(ExportScene.EXPORTS, ExportScene.wanted("utf-8", "case-number", "memo:summary")).problem())
			.isEqualTo("forbidden");
		assertThat(admin.post(ExportScene.EXPORTS, ExportScene.wanted("utf-8", "case-number", "tag:age")).status())
			.isEqualTo(201);
	}

	@Test
	void aCounselorExportsNothing() {
		Answer answer = this.scene.counselor.post(ExportScene.EXPORTS, ExportScene.wanted("utf-8", "case-number"));
		assertThat(answer.problem()).isEqualTo("forbidden");
	}

	@Test
	void aFileIsItsRequestersAloneAndNobodyKeepsACopy() {
		recorded("あ", "要旨", "内部");
		String export = this.scene.exported(ExportScene.wanted("utf-8", "case-number"));
		Answer answer = this.scene.supervisor.get(ExportScene.EXPORTS + "/" + export + "/file");
		assertThat(answer.response().headers().firstValue("cache-control")).hasValue("private, no-store");
		assertThat(answer.response().headers().firstValue("content-disposition").orElse("")).startsWith("attachment");
		Visitor colleague = this.scene.staff(Role.SUPERVISOR);
		assertThat(colleague.get(ExportScene.EXPORTS + "/" + export + "/file").problem()).isEqualTo("not-found");
		assertThat(colleague.post(ExportScene.EXPORTS + "/" + export + "/cancel", Map.of()).problem())
			.isEqualTo("not-found");
		assertThat(colleague.get(ExportScene.EXPORTS).json().at("/items/0/own").asBoolean()).isFalse();
	}

	@Test
	void aCancelledFileIsGone() {
		String export = this.scene.exported(ExportScene.wanted("utf-8", "case-number"));
		assertThat(this.scene.supervisor.post(ExportScene.EXPORTS + "/" + export + "/cancel", Map.of()).status())
			.isEqualTo(204);
		assertThat(this.scene.supervisor.get(ExportScene.EXPORTS + "/" + export + "/file").problem())
			.isEqualTo("not-found");
		assertThat(this.scene.listed(export).path("state").asString()).isEqualTo("cancelled");
	}

	@Test
	void whatWasChosenLastIsProposed() {
		assertThat(chosen()).contains("case-number", "memo:summary").doesNotContain("memo:internal");
		this.scene.exported(ExportScene.wanted("utf-8", "case-number", "memo:internal"));
		assertThat(chosen()).containsExactly("case-number", "memo:internal");
	}

	@Test
	void whatMakesNoSenseIsNotTaken() {
		for (Map<String, Object> change : List.<Map<String, Object>>of(Map.of("columns", List.of("nothing")),
				Map.of("columns", List.of("state", "state")), Map.of("last", "2019-12-31"),
				Map.of("states", List.of("lost")), Map.of("encoding", "utf-16"), Map.of("purpose", " "))) {
			Map<String, Object> wanted = new HashMap<>(ExportScene.wanted("utf-8", "case-number"));
			wanted.putAll(change);
			assertThat(this.scene.supervisor.post(ExportScene.EXPORTS, wanted).problem()).as(change.toString())
				.isEqualTo("invalid-request");
		}
	}

	private String recorded(String otherParty, String summary, String internal) {
		String id = this.scene.consultation(otherParty);
		this.scene.write(id, "tags", TestTags.chosen(0, "content:contract", "content:selling", "age:60s"));
		this.scene.write(id, "memo",
				Map.of("revision", 0, "memo", TestMemo.of("まえの文", internal, List.of(TestMemo.step("消される")))));
		this.scene.write(id, "memo", Map.of("revision", 1, "memo", TestMemo.of(summary, internal,
				List.of(TestMemo.step("あとで\n二行", "2026-04-02T01:00:00Z"), TestMemo.step("さきに")))));
		return id;
	}

	private void assertRow(CSVRecord row, String id, String otherParty, String summary) {
		JsonNode consultation = consultation(id);
		assertThat(row.toMap()).isEqualTo(Map.ofEntries(Map.entry("受付番号", caseNumber(id)),
				Map.entry("年度", String.valueOf(2018 + Integer.parseInt(caseNumber(id).replaceAll("R(\\d+)-.*", "$1")))),
				Map.entry("受付日時", minute(consultation.path("openedAt").asString())), Map.entry("終了日時", ""),
				Map.entry("状態", "対応中"), Map.entry("窓口", "Centre " + this.scene.tenant),
				Map.entry("担当", consultation.at("/assignee/name").asString()), Map.entry("問い other", otherParty),
				Map.entry("年代", "〔60s〕"), Map.entry("内容別分類", "販売方法;契約・解約"), Map.entry("要旨", summary),
				Map.entry("対応方針", "様子を見る"),
				Map.entry("対応経過", "2026/04/01 10:00　事業者　電話　15分　さきに\n2026/04/02 10:00　事業者　電話　15分　あとで　二行"),
				Map.entry("内部メモ", "内部"), Map.entry("画像の数", "0")));
	}

	private static String minute(String instant) {
		return DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm")
			.format(LocalDateTime.ofInstant(Instant.parse(instant), OwnColumns.JAPAN));
	}

	private String caseNumber(String id) {
		return consultation(id).path("caseNumber").asString();
	}

	private JsonNode consultation(String id) {
		return this.scene.counselor.get("/api/desk/consultations?list=mine")
			.json()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<String> titles(Visitor person) {
		return person.get(ExportScene.EXPORTS + "/columns")
			.json()
			.path("groups")
			.valueStream()
			.map((group) -> group.path("title").asString());
	}

	private Stream<String> chosen() {
		return this.scene.supervisor.get(ExportScene.EXPORTS + "/columns")
			.json()
			.path("chosen")
			.valueStream()
			.map(JsonNode::asString);
	}

}
