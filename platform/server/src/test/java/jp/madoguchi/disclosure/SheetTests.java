package jp.madoguchi.disclosure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.identity.ConsumerSessions;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestDisclosure;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet as a reader of PDF finds it. */
@ServerTest
class SheetTests {

	@Autowired
	TestPeople people;

	@Autowired
	Consumers consumers;

	@Autowired
	ConsumerSessions sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	private DisclosureScene scene;

	@BeforeEach
	void somebodyWroteOfADanger() {
		this.scene = new DisclosureScene(this.people, this.consumers, this.sessions, this.jdbc, this.transaction);
		this.scene.line(this.scene.uid, "follow", Instant.parse("2026-10-03T05:20:07Z"));
	}

	@Test
	void holdsWhatLineAndThePoliceNeed() throws IOException {
		String text = text(this.scene.opened());
		assertThat(text).contains(this.scene.uid, "LINE識別番号 開示票", "取扱注意", "チャネルID 1", "チャネルID 2", "長野中央警察署", "生活安全課",
				"刑事訴訟法第197条第2項", "長捜第123号", "令和8年10月3日 14時20分07秒　友だち追加");
		assertThat(text).doesNotContain("▲", "しにたい");
	}

	@Test
	void saysThatItWasOpenedInDangerAndWhatTheSecondPersonSaid() throws IOException {
		String id = this.scene.endangered(this.scene.supervisor);
		assertThat(text(id)).contains("▲ 命の危険による緊急の開示（事後の確認を待っています）", "自殺のおそれ", "026-233-0110", "橋の上にいると書いています");
		DisclosureScene.act(this.scene.admin, id, "confirmation");
		assertThat(text(id)).contains("（事後に確認されました）");
	}

	@Test
	void aLetterTheFontLacksStopsNothingAndLongTextsAreBroken() throws IOException {
		Map<String, Object> danger = TestDisclosure.danger(this.scene.consultation, "");
		danger.put("words", "長い事情です。".repeat(140));
		danger.put("officer", "𠮟🙂 髙橋");
		String id = DisclosureScene.made(this.scene.supervisor.post(DisclosureScene.PATH + "/danger", danger));
		byte[] pdf = pdf(id);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isGreaterThan(1);
			assertThat(new PDFTextStripper().getText(document)).contains("〓", "髙橋", "1 / 2", "2 / 2");
		}
	}

	@Test
	void carriesTheLettersItUsesAndNoWholeFont() throws IOException {
		byte[] pdf = pdf(this.scene.opened());
		assertThat(pdf).hasSizeLessThan(300_000);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFont font = document.getPage(0)
				.getResources()
				.getFont(document.getPage(0).getResources().getFontNames().iterator().next());
			assertThat(font.isEmbedded()).isTrue();
			assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
		}
	}

	private String text(String id) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(id))) {
			return new PDFTextStripper().getText(document);
		}
	}

	private byte[] pdf(String id) throws IOException {
		try {
			HttpResponse<byte[]> answer = HttpClient.newHttpClient()
				.send(this.scene.supervisor.request(DisclosureScene.PATH + "/" + id + "/sheet").GET().build(),
						BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
			assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
