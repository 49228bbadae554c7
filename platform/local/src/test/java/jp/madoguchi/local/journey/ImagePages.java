package jp.madoguchi.local.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

import jp.madoguchi.localservices.ClamdService;

/** Images both ways, as both sides see them (5(4)②), and one with a virus (5(5)④イ). */
final class ImagePages {

	private final Views phoneViews;

	private final Views deskViews;

	private final Phone phone;

	private final Desk desk;

	ImagePages(Views phoneViews, Views deskViews, Phone phone, Desk desk) {
		this.phoneViews = phoneViews;
		this.deskViews = deskViews;
		this.phone = phone;
		this.desk = desk;
	}

	/** A photo from the phone is seen by both. */
	void taken() {
		this.phone.press("写真").shows("おもて と うら");
		atPhone("photo-tips");
		choose(photo("omote", 900, 1200));
		atPhone("photo-preview");
		this.phone.page().locator("dialog").getByText("送る", exactly()).click();
		this.phone.shows("1枚送りました");
		atPhone("photo-sent");
		this.phone.press("おわる");
		shown(this.phone.page(), 1);
		atPhone("chat-image");
		this.phone.page().locator(".image-open").click();
		shown(this.phone.page().locator("dialog img"));
		atPhone("picture");
		this.phone.press("とじる");
		shown(this.desk.page(), 1);
		atDesk("image");
	}

	/** Two at once from the desk, after a look at the preview. */
	void answered() {
		this.desk.page()
			.locator(".composer input[type=file]")
			.setInputFiles(new FilePayload[] { photo("rei-1", 1200, 900), photo("rei-2", 600, 400) });
		shown(this.desk.page().locator("dialog img").last());
		atDesk("attach");
		this.desk.press("2枚を送る");
		PlaywrightAssertions.assertThat(this.desk.page().getByText("送りました")).hasCount(2);
		this.desk.answerDialog("閉じる");
		shown(this.desk.page(), 3);
		shown(this.phone.page(), 3);
		this.desk.page().locator(".image-open").nth(1).click();
		shown(this.desk.page().locator("dialog img"));
		this.desk.page().keyboard().press("ArrowRight");
		this.desk.shows("画像 3 / 3").press("大きく").press("回す");
		shown(this.desk.page().locator("dialog img"));
		atDesk("viewer");
		this.desk.answerDialog("閉じる");
	}

	/** What a phone can't send is told at once and in words. */
	void refused() {
		this.phone.press("写真");
		choose(new FilePayload("keiyaku.pdf", "image/jpeg", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
		this.phone.page().locator("dialog").getByText("送る", exactly()).click();
		this.phone.shows("スクリーンショット");
		atPhone("photo-refused");
		choose(new FilePayload("large.jpg", "image/jpeg", new byte[10 * 1024 * 1024 + 1]));
		this.phone.shows("大きすぎます");
		atPhone("photo-too-large");
		this.phone.press("やめる");
	}

	/** An infected one is told to both and shown to nobody. */
	void quarantined() {
		this.phone.press("写真");
		choose(infected());
		this.phone.page().locator("dialog").getByText("送る", exactly()).click();
		this.phone.shows("1枚送りました").press("おわる").shows("ウイルスの疑いがあるため届けていません");
		atPhone("photo-infected");
		this.desk.shows("隔離しました");
		atDesk("quarantined");
		PlaywrightAssertions.assertThat(this.desk.page().locator(".image-open")).hasCount(3);
	}

	private void choose(FilePayload file) {
		this.phone.page().locator("dialog input[type=file]").setInputFiles(file);
		this.phone.page().locator("dialog").getByText("とりなおす").waitFor();
	}

	private static Locator.GetByTextOptions exactly() {
		return new Locator.GetByTextOptions().setExact(true);
	}

	private static void shown(Page page, int count) {
		PlaywrightAssertions.assertThat(page.locator(".image-open")).hasCount(count);
		page.locator(".image-open").last().scrollIntoViewIfNeeded();
		shown(page.locator(".image-open img").last());
	}

	/** Really there, not only its frame. */
	private static void shown(Locator image) {
		image.evaluate("(image) => image.decode()");
	}

	private static FilePayload photo(String name, int width, int height) {
		return new FilePayload(name + ".jpg", "image/jpeg", picture(width, height));
	}

	private static FilePayload infected() {
		byte[] jpeg = picture(300, 200);
		byte[] virus = ClamdService.EICAR.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + virus.length);
		file.put(jpeg, 0, 2).putShort((short) 0xfffe).putShort((short) (virus.length + 2)).put(virus);
		return new FilePayload("virus.jpg", "image/jpeg", file.put(jpeg, 2, jpeg.length - 2).array());
	}

	private static byte[] picture(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D pen = image.createGraphics();
		pen.setColor(new Color(0xf4f1e8));
		pen.fillRect(0, 0, width, height);
		pen.setColor(Color.DARK_GRAY);
		pen.setFont(new Font("Noto Serif CJK JP", Font.PLAIN, width / 12));
		pen.drawString("屋根工事請負契約書", width / 10, height / 5);
		for (int y = height / 3; y < height * 9 / 10; y += Math.max(height / 15, 1)) {
			pen.drawLine(width / 10, y, width * 9 / 10, y);
		}
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void atPhone(String step) {
		this.phoneViews.look(this.phone.page(), step);
	}

	private void atDesk(String step) {
		this.deskViews.look(this.desk.page(), step);
	}

}
