package jp.madoguchi.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the form of RFC 4180: texts in quotes, the product's own numbers
 * without, CR LF between rows, LF within a cell. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front ({@code docs/decisions/0018-export.md}).
 */
final class CsvFile implements Closeable {

	/** What a cell of Excel holds, in UTF-16 units. */
	static final int LONGEST = 32_767;

	/** Also behind spaces, which some spreadsheets leave out, and in full width. */
	private static final Pattern FORMULA = Pattern.compile("[\\t\\r].*|[\\s\\u3000]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setRecordSeparator("\r\n")
		.setQuoteMode(QuoteMode.NON_NUMERIC)
		.get();

	private final CSVPrinter printer;

	private final Lettering lettering;

	private final List<String> missingIn = new ArrayList<>();

	private int overlong;

	private final List<String> overlongIn = new ArrayList<>();

	CsvFile(OutputStream out, Encoding encoding) throws IOException {
		this.lettering = new Lettering(encoding);
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, encoding.charset().newEncoder()));
		if (encoding == Encoding.UTF_8) {
			writer.write('\ufeff');
		}
		this.printer = new CSVPrinter(writer, FORMAT);
	}

	void head(List<String> titles) throws IOException {
		this.printer.printRecord(titles.stream().map(this::text).toList());
	}

	/**
	 * Writes a row.
	 * @param caseNumber says which one it was, should something of it not fit
	 * @param cells texts, numbers, and null for nothing
	 */
	void row(String caseNumber, List<@Nullable Object> cells) throws IOException {
		int missing = this.lettering.missing();
		int overlong = this.overlong;
		for (Object cell : cells) {
			this.printer.print((cell instanceof Number) ? cell : text((cell != null) ? cell.toString() : ""));
		}
		this.printer.println();
		note(this.lettering.missing() > missing, caseNumber, this.missingIn);
		note(this.overlong > overlong, caseNumber, this.overlongIn);
	}

	Findings findings() {
		return new Findings(this.lettering.missing(), List.copyOf(this.missingIn), this.overlong,
				List.copyOf(this.overlongIn));
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

	private static void note(boolean found, String caseNumber, List<String> cases) {
		if (found && cases.size() < Findings.LISTED) {
			cases.add(caseNumber);
		}
	}

	private String text(String written) {
		String lettered = this.lettering.of(written);
		String guarded = FORMULA.matcher(lettered).matches() ? "'" + lettered : lettered;
		String text = LINE_END.matcher(guarded).replaceAll("\n");
		if (text.length() > LONGEST) {
			this.overlong++;
		}
		return text;
	}

}
