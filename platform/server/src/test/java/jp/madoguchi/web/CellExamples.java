package jp.madoguchi.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestLineAccount;
import jp.madoguchi.testing.TestTags;

import static java.util.Map.entry;

/** The cell's own endpoints, called rightly. */
final class CellExamples {

	/** A tenant nothing else happens at. */
	static final String SPARE = "spare";

	private static final String TENANT = "/internal/tenants/{tenant}";

	static final Map<String, Example> ALL = Map.ofEntries(entry("GET /internal/hosts", Example.of(Person.CELL)),
			entry("PUT " + TENANT,
					cell(SPARE).sending((_) -> Map.of("centreName", "Centre spare", "consumerOrigin",
							"http://spare.localhost:8080", "deskOrigin", "http://spare-desk.localhost:8080"))),
			entry("POST " + TENANT + "/suspend", cell(SPARE)), entry("POST " + TENANT + "/resume", cell(SPARE)),
			entry("GET " + TENANT + "/trail/verification", cell("alpha")),
			entry("PUT " + TENANT + "/centre", cell("alpha").sending((_) -> centre("alpha"))),
			entry("PUT " + TENANT + "/consent", cell("alpha").sending((_) -> consent())),
			entry("PUT " + TENANT + "/now-page", cell("alpha").sending((_) -> nowPage())),
			entry("PUT " + TENANT + "/intake", cell("alpha").sending((_) -> TestIntake.form(1))),
			entry("GET " + TENANT + "/now-page", cell("alpha")),
			entry("PUT " + TENANT + "/code-lists/{list}",
					cell(SPARE).shaped((_, call) -> call.to(call.path().replace("{list}", "product"))
						.sending(Map.of("terms", List.of(TestTags.term("a1", "食料品", null, null)))))),
			entry("PUT " + TENANT + "/code-lists/{list}/file",
					cell(SPARE).shaped((_, call) -> call.to(call.path().replace("{list}", "product"))
						.sending("a1,食料品\n".getBytes(StandardCharsets.UTF_8)))),
			entry("PUT " + TENANT + "/tag-groups", cell(SPARE).sending((_) -> TestTags.groups(false))),
			entry("PUT " + TENANT + "/hours", cell(SPARE).sending((_) -> hours())),
			entry("PUT " + TENANT + "/automatic-texts", cell(SPARE).sending((_) -> Map.of("outOfHours", "時間外です"))),
			entry("PUT " + TENANT + "/board",
					cell(SPARE).sending((_) -> Map.of("waiting", 9, "waitMinutes", 20, "turnMinutes", 40))),
			entry("PUT " + TENANT + "/silence",
					cell(SPARE).sending((_) -> Map.of("remindAfter", 3, "announceAfter", 7, "closeAfter", 10,
							"reminder", "お待ちしています", "announcement", "{日} に終わります"))),
			entry("PUT " + TENANT + "/danger-words",
					cell(SPARE)
						.sending((_) -> Map.of("life", List.of("死にたい"), "paying", List.of(), "threat", List.of()))),
			entry("PUT " + TENANT + "/on-call",
					cell(SPARE).sending((_) -> Map.of("addresses", List.of("night@example.jp")))),
			entry("PUT " + TENANT + "/desk",
					cell("alpha").sending((_) -> Map.of("colour", "#0017c1", "previewForced", false, "typingShared",
							false, "idleLockMinutes", 15))),
			entry("PUT " + TENANT + "/templates",
					Example.of(Person.CELL)
						.at(Scene::newCentre)
						.sending((_) -> Map.of("items", List.of(Scene.template("こんにちは"))))),
			entry("PUT " + TENANT + "/line", cell("alpha").sending((_) -> TestLineAccount.settings("alpha"))));

	private CellExamples() {
	}

	private static Example cell(String tenant) {
		return Example.of(Person.CELL).at((_) -> tenant);
	}

	static Map<String, Object> centre(String tenant) {
		return Map.of("officialLine", "公式の窓口です", "operator", "県", "contractor", "会社", "neutralTitle", "メモ " + tenant,
				"hideAddress", "https://www.jma.go.jp/", "phone",
				Map.of("number", "0120-000-000", "label", "相談電話", "hours", "平日"), "receptionHours", "平日 8:30〜17:00",
				"topics", List.of("契約"), "notTopics", List.of("税"), "addFriendUrl", "");
	}

	static Map<String, Object> consent() {
		return Map.of("version", 1, "date", "2026-04-01", "lines", List.of(Map.of("text", "守ります", "changed", false)),
				"details", "全文");
	}

	static Map<String, Object> hours() {
		return Map.of("weekly", List.of(Map.of("days", List.of(1), "from", "08:30", "to", "17:00", "holidays", false)),
				"closedEachYear", List.of(Map.of("from", "12-29", "to", "01-03")), "specialDays",
				List.of(Map.of("date", "2026-04-30", "spans", List.of(), "note", "休み")));
	}

	static Map<String, Object> nowPage() {
		return Map.of("situations",
				List.of(Map.of("id", "paid", "title", "払った", "steps",
						List.of(Map.of("title", "電話する", "text", "銀行へ", "contacts", List.of("bank"))))),
				"contacts",
				List.of(Map.of("id", "bank", "name", "銀行", "number", "0120-111-111", "note", "", "hours", "always")),
				"closedEachYear", List.of(Map.of("from", "12-29", "to", "01-03")));
	}

}
