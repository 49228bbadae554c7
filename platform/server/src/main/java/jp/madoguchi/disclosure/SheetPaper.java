package jp.madoguchi.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A4 paper that is written from top to bottom, in a Japanese font of which the document
 * carries the letters it uses. Lengths are points.
 */
final class SheetPaper implements AutoCloseable {

	private static final String FONT = "BIZUDPGothic_400Regular.ttf";

	private static final float MARGIN = 50;

	private static final float LABEL = 130;

	private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

	/** What a printer sets for a letter it does not have. */
	private static final String NO_LETTER = "〓";

	private final PDDocument document = new PDDocument();

	private final PDType0Font font;

	private PDPageContentStream page;

	private float y;

	SheetPaper(String title) throws IOException {
		try (InputStream letters = Objects.requireNonNull(SheetPaper.class.getResourceAsStream(FONT), FONT)) {
			this.font = PDType0Font.load(this.document, letters, true);
		}
		this.document.getDocumentInformation().setTitle(title);
		this.document.getDocumentCatalog().setLanguage("ja");
		this.page = newPage();
	}

	void title(String text) throws IOException {
		write(MARGIN, 18, text);
		this.y -= 30;
	}

	void heading(String text) throws IOException {
		need(60);
		this.y -= 10;
		write(MARGIN, 12, text);
		this.y -= 6;
		this.page.setLineWidth(0.7f);
		this.page.moveTo(MARGIN, this.y);
		this.page.lineTo(MARGIN + WIDTH, this.y);
		this.page.stroke();
		this.y -= 18;
	}

	/** A line of its own, broken where it is too long. */
	void line(String text) throws IOException {
		block(MARGIN, WIDTH, 10, text);
	}

	/** What something is called, and what it is. */
	void field(String label, String value) throws IOException {
		need(16);
		write(MARGIN, 10, label);
		block(MARGIN + LABEL, WIDTH - LABEL, 10, value.isEmpty() ? "―" : value);
	}

	/** To be copied by hand: one line of its own, in large letters. */
	void large(String label, String value) throws IOException {
		line(label);
		this.y -= 6;
		block(MARGIN, WIDTH, 18, value);
	}

	/** The finished document, each page with its number and what it belongs to. */
	byte[] finish(String foot) throws IOException {
		this.page.close();
		int pages = this.document.getNumberOfPages();
		for (int number = 1; number <= pages; number++) {
			this.page = new PDPageContentStream(this.document, this.document.getPage(number - 1), AppendMode.APPEND,
					true);
			this.y = 30;
			write(MARGIN, 8, "%s　%d / %d".formatted(foot, number, pages));
			this.page.close();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.save(bytes);
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	private void block(float x, float width, float size, String text) throws IOException {
		StringBuilder line = new StringBuilder();
		float used = 0;
		for (int letter : printable(text).codePoints().toArray()) {
			float more = this.font.getStringWidth(Character.toString(letter)) / 1000 * size;
			if (letter == '\n' || used + more > width) {
				row(x, size, line);
				used = 0;
			}
			if (letter != '\n') {
				line.appendCodePoint(letter);
				used += more;
			}
		}
		row(x, size, line);
	}

	private void row(float x, float size, StringBuilder line) throws IOException {
		need(size * 1.6f);
		write(x, size, line.toString());
		this.y -= size * 1.6f;
		line.setLength(0);
	}

	private void need(float height) throws IOException {
		if (this.y - height < MARGIN) {
			this.page.close();
			this.page = newPage();
		}
	}

	private PDPageContentStream newPage() throws IOException {
		PDPage fresh = new PDPage(PDRectangle.A4);
		this.document.addPage(fresh);
		this.y = PDRectangle.A4.getHeight() - MARGIN - 14;
		return new PDPageContentStream(this.document, fresh);
	}

	private void write(float x, float size, String text) throws IOException {
		this.page.beginText();
		this.page.setFont(this.font, size);
		this.page.newLineAtOffset(x, this.y);
		this.page.showText(text);
		this.page.endText();
	}

	/**
	 * Names have letters no font has; the rest of the sheet must be printed all the same.
	 */
	private String printable(String text) {
		StringBuilder printable = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			String one = Character.toString(letter);
			printable.append((letter == '\n' || isInFont(one)) ? one : NO_LETTER);
		});
		return printable.toString();
	}

	private boolean isInFont(String letter) {
		try {
			this.font.encode(letter);
			return true;
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

}
