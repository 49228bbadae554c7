package jp.madoguchi.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestRealm;
import jp.madoguchi.testing.TestTags;

import static java.util.Map.entry;

/** The desk's endpoints, called rightly. */
final class DeskExamples {

	private static final String ONE = "/api/desk/consultations/{id}/";

	private static final String DISCLOSURE = "/api/desk/disclosures/{id}/";

	static final Map<String, Example> ALL = Map.ofEntries(entry("GET /api/desk/login", Example.of(Person.AT_THE_DESK)),
			entry("GET /api/desk/login/callback", Example.of(Person.AT_THE_DESK)),
			entry("GET /api/desk/session/unlock", Example.of(Person.AT_THE_DESK)),
			entry("POST /api/desk/logout/backchannel",
					Example.of(Person.AT_THE_DESK)
						.provingItself()
						.shaped(DeskExamples::colleagueIsOut)
						.told("invalid-request", Changes.OTHER_TENANTS_HOST)
						.told("invalid-request", Changes.OTHER_TENANTS_COUNSELOR)),
			entry("GET /api/desk/session", Example.of(Person.STAFF)),
			entry("DELETE /api/desk/session", Example.of(Person.STAFF)),
			entry("POST /api/desk/session/lock", Example.of(Person.STAFF)),
			entry("GET /api/desk/alarm", Example.of(Person.LISTENER).at(DeskExamples::listed)),
			entry("GET /api/desk/events", Example.of(Person.LISTENER).at(DeskExamples::listed)),
			entry("GET /api/desk/staff", Example.of(Person.READER)),
			entry("PUT /api/desk/staff/{id}/limit",
					Example.of(Person.SUPERVISOR_ALONE)
						.at((scene) -> Scene.account(scene.colleague).toString())
						.sending((_) -> Map.of("limit", 8))),
			entry("GET /api/desk/hours", Example.of(Person.READER)),
			entry("PUT /api/desk/presence", Example.of(Person.READER).sending((_) -> Map.of("presence", "on-phone"))),
			entry("GET /api/desk/absences", Example.of(Person.READER).at(Scene::absence)),
			entry("POST /api/desk/absences", Example.of(Person.READER).sending((_) -> Scene.DAYS)),
			entry("DELETE /api/desk/absences/{id}", Example.of(Person.READER).at(Scene::absence)),
			entry("GET /api/desk/consultations",
					Example.of(Person.READER)
						.at(DeskExamples::listed)
						.shaped((_, call) -> call.to(call.path() + "?list=all"))),
			entry("GET " + ONE + "changes", Example.of(Person.READER).at(Scene::taken)),
			entry("GET " + ONE + "intake", Example.of(Person.READER).at(Scene::taken)),
			entry("GET " + ONE + "trail", Example.of(Person.SUPERVISOR).at(Scene::taken)),
			entry("PUT " + ONE + "viewing",
					Example.of(Person.READER).at(Scene::taken).sending((_) -> Map.of("typing", true))),
			entry("POST " + ONE + "messages",
					counselor(Scene::taken)
						.sending((_) -> Map.of("id", UUID.randomUUID(), "text", "お答えします", "seen", 2))),
			entry("POST " + ONE + "messages/in-steps",
					counselor(Scene::taken)
						.sending((_) -> Map.of("id", UUID.randomUUID(), "texts", List.of("まず", "つぎに"), "seen", 2))),
			entry("POST " + ONE + "messages/{seq}/withdraw",
					Example.of(Person.READER).at(Scene::taken).shaped(DeskExamples::answer)),
			entry("PUT " + ONE + "messages/{seq}/text",
					Example.of(Person.READER)
						.at(Scene::taken)
						.shaped((scene, call) -> answer(scene, call)
							.sending(Map.of("text", "なおしました", "templates", List.of())))),
			entry("GET " + ONE + "messages/{seq}/originals",
					Example.of(Person.SUPERVISOR_ALONE).at(Scene::corrected).shaped(DeskExamples::answer)),
			entry("POST " + ONE + "messages/{seq}/redact",
					Example.of(Person.SUPERVISOR_ALONE)
						.at(Scene::corrected)
						.shaped((scene, call) -> answer(scene, call)
							.sending(Map.of("reason", "mistake", "passages", List.of())))),
			entry("GET /api/desk/disclosures", Example.of(Person.SUPERVISOR).at(DeskExamples::disclosed)),
			entry("GET /api/desk/disclosures/unnoted", Example.of(Person.SUPERVISOR).at(DeskExamples::disclosed)),
			entry("GET /api/desk/disclosures/cases",
					Example.of(Person.SUPERVISOR).shaped((_, call) -> call.to(call.path() + "?number=R7-00001-1"))),
			entry("GET /api/desk/disclosures/people", Example.of(Person.SUPERVISOR)
				.shaped((_, call) -> call.to(call.path() + "?from=2026-04-01T00:00:00Z&to=2026-04-02T00:00:00Z"))),
			entry("POST /api/desk/disclosures",
					Example.of(Person.SUPERVISOR)
						.shaped((scene, call) -> call.sending(TestDisclosure.request(scene.taken(), scene.words)))
						.told("not-found", Changes.OTHER_TENANTS_COUNSELOR)),
			entry("POST /api/desk/disclosures/danger",
					Example.of(Person.SUPERVISOR)
						.shaped((scene, call) -> call.sending(TestDisclosure.danger(scene.taken(), scene.words)))
						.told("not-found", Changes.OTHER_TENANTS_COUNSELOR)),
			entry("POST " + DISCLOSURE + "approval", Example.of(Person.SUPERVISOR).at(Scene::disclosureAsked)),
			entry("POST " + DISCLOSURE + "refusal",
					Example.of(Person.SUPERVISOR)
						.at(Scene::disclosureAsked)
						.sending((_) -> Map.of("reason", "文書が足りません"))),
			entry("POST " + DISCLOSURE + "confirmation", Example.of(Person.SUPERVISOR).at(Scene::disclosureToReview)),
			entry("POST " + DISCLOSURE + "objection",
					Example.of(Person.SUPERVISOR)
						.at(Scene::disclosureToReview)
						.sending((_) -> Map.of("reason", "危険とはいえません"))),
			entry("POST " + DISCLOSURE + "opening", Example.of(Person.SUPERVISOR).at(Scene::disclosureApproved)),
			entry("POST " + DISCLOSURE + "note", Example.of(Person.SUPERVISOR).at(Scene::disclosureAsked)),
			entry("GET " + DISCLOSURE + "identification", Example.of(Person.SUPERVISOR).at(Scene::disclosureOpened)),
			entry("GET " + DISCLOSURE + "sheet", Example.of(Person.SUPERVISOR).at(Scene::disclosureOpened)),
			entry("GET /api/desk/templates", Example.of(Person.WRITER).at(DeskExamples::ownTemplates)),
			entry("POST /api/desk/templates", Example.of(Person.WRITER).sending((_) -> Scene.template("こんにちは"))),
			entry("DELETE /api/desk/templates/{id}", Example.of(Person.WRITER).at(Scene::ownTemplate)),
			entry("POST /api/desk/templates/shared",
					Example.of(Person.SUPERVISOR).sending((_) -> Scene.template("こんにちは"))),
			entry("DELETE /api/desk/templates/shared/{id}", Example.of(Person.SUPERVISOR).at(Scene::sharedTemplate)),
			entry("POST " + ONE + "images",
					counselor(Scene::taken).shaped((_, call) -> Scene.sendingPicture(call, "&seen=2"))),
			entry("GET " + ONE + "images/{image}",
					Example.of(Person.READER).at(Scene::withImage).shaped((_, call) -> Scene.namingImage(call))),
			entry("GET " + ONE + "images/{image}/thumbnail",
					Example.of(Person.READER).at(Scene::withImage).shaped((_, call) -> Scene.namingImage(call))),
			entry("GET /api/desk/tag-groups", Example.of(Person.READER)),
			entry("GET " + ONE + "casework", Example.of(Person.READER).at(Scene::recorded)),
			entry("PUT " + ONE + "tags", counselor(Scene::taken).sending((_) -> TestTags.chosen(0, "age:20s"))),
			entry("PUT " + ONE + "memo",
					counselor(Scene::taken)
						.sending((_) -> Map.of("revision", 0, "memo", TestMemo.of("要旨", "ほかの人の文", List.of())))),
			entry("GET /api/desk/card-form", Example.of(Person.READER)),
			entry("PUT " + ONE + "card",
					counselor(Scene::taken)
						.sending((_) -> Map.of("revision", 0, "values", Map.of("subject", List.of("件名"))))),
			entry("GET /api/desk/contract-kinds", Example.of(Person.READER)),
			entry("PUT " + ONE + "deadline",
					counselor(Scene::taken).sending((_) -> Map.of("revision", 0, "deadline",
							Map.of("kind", "other", "day", "2026-04-01", "confirmed", true)))),
			entry("GET " + ONE + "memo/revisions", Example.of(Person.READER).at(Scene::recorded)),
			entry("GET " + ONE + "memo/revisions/{revision}",
					Example.of(Person.READER)
						.at(Scene::recorded)
						.shaped((_, call) -> call.to(call.path().replace("{revision}", "1")))),
			entry("GET /api/desk/exports/columns", Example.of(Person.SUPERVISOR)),
			entry("GET /api/desk/exports", Example.of(Person.SUPERVISOR).at(DeskExamples::exports)),
			entry("POST /api/desk/exports", Example.of(Person.SUPERVISOR).sending(Scene::export)),
			entry("POST /api/desk/exports/{id}/cancel", Example.of(Person.SUPERVISOR).at(Scene::exported)),
			entry("GET /api/desk/exports/{id}/file", Example.of(Person.SUPERVISOR).at(Scene::exported)),
			entry("POST " + ONE + "read", counselor(Scene::taken).sending((_) -> Map.of("seq", 1))),
			entry("GET " + ONE + "draft", counselor(Scene::taken)),
			entry("PUT " + ONE + "draft", counselor(Scene::taken).sending((_) -> Map.of("text", "書きかけ"))),
			entry("DELETE " + ONE + "draft", counselor(Scene::taken)),
			entry("POST " + ONE + "take", counselor(Scene::waiting)),
			entry("POST " + ONE + "assign",
					Example.of(Person.SUPERVISOR_ALONE)
						.at(Scene::waiting)
						.sending((scene) -> Map.of("to", Scene.account(scene.colleague), "note", "おねがいします"))),
			entry("GET /api/desk/restrictions",
					Example.of(Person.SUPERVISOR_ALONE).at(DeskExamples::restrictionsListed)),
			entry("GET " + ONE + "restriction", Example.of(Person.READER).at(Scene::taken)),
			entry("POST " + ONE + "restriction", counselor(Scene::taken).sending((_) -> Map.of("reason", "脅しが続くため"))),
			entry("POST /api/desk/restrictions/{id}/impose",
					Example.of(Person.SUPERVISOR_ALONE)
						.at(Scene::restrictionAsked)
						.sending((_) -> Map.of("lastDay", Scene.inAMonth()))),
			entry("POST /api/desk/restrictions/{id}/refuse",
					Example.of(Person.SUPERVISOR_ALONE).at(Scene::restrictionAsked)),
			entry("POST /api/desk/restrictions/{id}/lift",
					Example.of(Person.SUPERVISOR_ALONE).at(Scene::restrictionImposed)),
			entry("POST " + ONE + "release", counselor(Scene::taken)),
			entry("PUT " + ONE + "next-contact", counselor(Scene::taken).sending((_) -> Map.of("day", "2099-12-01"))),
			entry("DELETE " + ONE + "next-contact", counselor(Scene::promised)),
			entry("POST " + ONE + "handover",
					counselor(Scene::taken)
						.sending((scene) -> Map.of("to", Scene.account(scene.colleague), "note", "おねがいします"))),
			entry("POST " + ONE + "handover/accept", Example.of(Person.COLLEAGUE).at(Scene::offered)),
			entry("POST " + ONE + "handover/refuse",
					Example.of(Person.COLLEAGUE).at(Scene::offered).sending((_) -> Map.of("reason", "休みです"))),
			entry("POST " + ONE + "handover/seen", counselor(Scene::returned)),
			entry("POST " + ONE + "close", counselor(Scene::taken)),
			entry("POST " + ONE + "reopen", counselor(Scene::closed)));

	private DeskExamples() {
	}

	private static Example counselor(Function<Scene, String> consultation) {
		return Example.of(Person.COUNSELOR).at(consultation);
	}

	/** What the realm sends when the colleague's account is closed. */
	private static Call colleagueIsOut(Scene scene, Call call) {
		String token = TestRealm.logoutToken(scene.tenant.value(), Scene.account(scene.colleague));
		return call.sending("logout_token=" + token, "application/x-www-form-urlencoded");
	}

	/** The counselor's answer. */
	private static Call answer(Scene scene, Call call) {
		return call.to(call.path().replace("{seq}", "2"));
	}

	/** In a list of all. */
	private static String disclosed(Scene scene) {
		scene.disclosureAsked();
		return "";
	}

	private static String ownTemplates(Scene scene) {
		scene.ownTemplate();
		return "";
	}

	private static String exports(Scene scene) {
		scene.exported();
		return "";
	}

	private static String restrictionsListed(Scene scene) {
		scene.restrictionAsked();
		return "";
	}

	private static String listed(Scene scene) {
		scene.taken();
		return "";
	}

}
