package jp.madoguchi.local.journey;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 5(4)⑨, from the case to the sheet in the hand: two persons, and one when a life is in
 * danger.
 */
class DisclosureJourneyTests {

	private static final String WORDS = "だれかに家を見張られています。";

	private static final Duration AT_MOST = Duration.ofMinutes(3);

	private final RunningStack stack = RunningStack.shared();

	private final DemoCentre centre = this.stack.nagano();

	private final Chromium chromium = new Chromium();

	@AfterEach
	void close() {
		this.chromium.close();
	}

	@Test
	void aSheetIsInTheHandWithinThreeMinutes() throws IOException {
		this.stack.line().newPerson("kana", "原 佳奈");
		this.stack.line().newPerson("toma", "関 斗真");
		try (Phone phone = new Phone(this.chromium.phone(), this.stack.line().url(), "kana");
				Desk supervisor = new Desk(this.chromium.desk());
				Desk administrator = new Desk(this.chromium.desk())) {
			phone.tapMenu(this.centre).begin().write(WORDS).sent(WORDS);
			signIn(supervisor, "supervisor1");
			logIn(administrator, "admin1").shows("この画面は開けません");
			ofTwoPersons(supervisor, administrator);
			inDanger(supervisor, administrator);
			// What nobody takes rings at every desk of the journeys that come after.
			phone.press("そのほかの操作").press("相談を終わる").press("終わる").shows("相談はここまでになりました");
		}
	}

	private void ofTwoPersons(Desk supervisor, Desk administrator) throws IOException {
		Instant begun = Instant.now();
		supervisor.list("全体").open(WORDS).press("識別番号の開示").press("文書による照会で申請する");
		fill(supervisor, "照会した機関", "長野中央警察署");
		fill(supervisor, "担当者", "生活安全課 鈴木 一郎");
		fill(supervisor, "文書番号", "長中捜第1042号");
		look(supervisor, "disclosure-request");
		supervisor.press("申請する").shows("承認を待っています");
		administrator.shows("承認を待っています").press("開示の一覧");
		look(administrator, "disclosure-decide");
		card(administrator, "長中捜第1042号").getByText("承認する", exactly()).click();
		administrator.shows("承認ずみ");
		Locator open = card(supervisor, "長中捜第1042号").getByText("識別番号を開く（24時間）");
		open.click(new Locator.ClickOptions().setTimeout(60_000));
		String uid = uid("kana");
		supervisor.shows(uid);
		look(supervisor, "disclosure-identification");
		assertThat(sheet(supervisor, "ordinary")).contains(uid, "長中捜第1042号", "長野中央警察署", "127.0.0.1", "友だち追加");
		assertThat(Duration.between(begun, Instant.now())).isLessThan(AT_MOST);
		supervisor.answerDialog("閉じる");
		assertThat(supervisor.page().content()).doesNotContain(uid);
	}

	/** Somebody without a consultation, who only followed the account and typed there. */
	private void inDanger(Desk supervisor, Desk administrator) throws IOException {
		String account = this.stack.line().account("toma", this.centre);
		this.stack.line().post(account + "/add", "{}");
		this.stack.line().post(account + "/type", "{\"text\":\"もうだめです\"}");
		Instant begun = Instant.now();
		supervisor.panel(this.stack.staff(this.centre, "supervisor1").fullName());
		supervisor.page().locator(".dropdown").getByText("識別番号の開示").click();
		supervisor.press("▲ 命の危険：すぐに開示する");
		fill(supervisor, "相談のない方", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
		Locator typed = supervisor.page()
			.locator(".disclosure-found li", new Page.LocatorOptions().setHasText("トークへの書きこみ"));
		supervisor.page().waitForCondition(() -> {
			supervisor.press("日でさがす");
			return typed.count() > 0;
		});
		typed.first().getByText("この方").click();
		fill(supervisor, "知らせを求めた機関", "長野県警察本部");
		fill(supervisor, "担当者", "通信指令課 佐藤");
		fill(supervisor, "何が起きているか", "トークに書いた人の安否を確かめたい");
		fill(supervisor, "かけた番号", "026-233-0110");
		fill(supervisor, "電話に出た方", "当直 田中");
		supervisor.page().getByLabel("自分で調べた番号にかけ").check();
		look(supervisor, "disclosure-in-danger");
		supervisor.press("開示する").shows(uid("toma"));
		assertThat(sheet(supervisor, "danger")).contains(uid("toma"), "命の危険による緊急の開示", "相談なし", "トークへの書きこみ")
			.doesNotContain("もうだめです");
		assertThat(Duration.between(begun, Instant.now())).isLessThan(AT_MOST);
		administrator.shows("事後の確認を待っています");
		look(administrator, "disclosure-review");
		card(administrator, "通信指令課").getByText("確認した", exactly()).click();
		administrator.shows("事後に確認ずみ");
	}

	private static String sheet(Desk desk, String picture) throws IOException {
		Download file = desk.page().waitForDownload(() -> desk.page().getByText("開示票（PDF）を出して印刷").click());
		try (PDDocument document = Loader.loadPDF(file.path().toFile())) {
			ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png",
					new File("target/screenshots/disclosure-sheet-%s.png".formatted(picture)));
			return new PDFTextStripper().getText(document);
		}
	}

	private String uid(String person) {
		return this.stack.line().get(this.stack.line().account(person, this.centre)).json().path("userId").asString();
	}

	private static Locator card(Desk desk, String words) {
		return desk.page().locator("article.disclosure", new Page.LocatorOptions().setHasText(words));
	}

	private static Locator.GetByTextOptions exactly() {
		return new Locator.GetByTextOptions().setExact(true);
	}

	private static void fill(Desk desk, String label, String text) {
		desk.page().locator("dialog").getByLabel(label).first().fill(text);
	}

	private static void look(Desk desk, String step) {
		Look.at(desk.page(), step);
	}

	private Desk signIn(Desk desk, String name) {
		return logIn(desk, name).press("♪ 音を鳴らす").press("聞こえた").goIn();
	}

	private Desk logIn(Desk desk, String name) {
		StaffPerson person = this.stack.staff(this.centre, name);
		return desk.logIn(this.centre, person.name(), person.password(), person.code());
	}

}
