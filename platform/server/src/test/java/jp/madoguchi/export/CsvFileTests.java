package jp.madoguchi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTests {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private Findings findings = Findings.NONE;

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81 90", "-1", "@SUM(A1)", "\t=1", "\rx", "＝1", "＋1", "－1", "＠x", " =1", "　＝1",
			"\n=1" })
	void whatASpreadsheetTakesForAFormulaGetsAnApostrophe(String text) throws IOException {
		assertThat(write(Encoding.UTF_8, text)).isEqualTo("\"'" + text.replace('\r', '\n') + "\"\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1=1", "a-b", "令和7年", "'x", "0120-000-000", "" })
	void allElseStaysAsItIs(String text) throws IOException {
		assertThat(write(Encoding.UTF_8, text)).isEqualTo("\"" + text + "\"\r\n");
	}

	@Test
	void ourOwnNumbersStayNumbersAndNothingIsAnEmptyText() throws IOException {
		assertThat(write(Encoding.UTF_8, -5L, 2025, null)).isEqualTo("-5,2025,\"\"\r\n");
	}

	@Test
	void quotesCommasAndLinesStayInTheirCell() throws IOException {
		assertThat(write(Encoding.UTF_8, "a\"b,c\r\nd\re")).isEqualTo("\"a\"\"b,c\nd\ne\"\r\n");
	}

	@Test
	void aSignWithTwoNumbersIsTheSameSign() throws IOException {
		assertThat(write(Encoding.CP932, "a〜b−c‖d—e¢£¬ か\u3099 髙﨑①")).isEqualTo("\"a～b－c∥d―e￠￡￢ が 髙﨑①\"\r\n");
		assertThat(this.findings).isEqualTo(Findings.NONE);
	}

	@Test
	void aMinusOfItsOwnKindIsGuardedToo() throws IOException {
		assertThat(write(Encoding.CP932, "−1")).isEqualTo("\"'－1\"\r\n");
	}

	@Test
	void whatTheEncodingLacksIsReplacedAndToldWithItsCase() throws IOException {
		assertThat(write(Encoding.CP932, "😀𠮷野家")).isEqualTo("\"〓〓野家\"\r\n");
		assertThat(this.findings).isEqualTo(new Findings(2, List.of("R8-00001-1"), 0, List.of()));
	}

	@Test
	void whatASpreadsheetCannotHoldIsWholeAndTold() throws IOException {
		String longest = "あ".repeat(CsvFile.LONGEST);
		write(Encoding.UTF_8, longest);
		assertThat(this.findings).isEqualTo(Findings.NONE);
		assertThat(write(Encoding.UTF_8, longest + "い", "=".repeat(CsvFile.LONGEST))).contains(longest + "い");
		assertThat(this.findings).isEqualTo(new Findings(0, List.of(), 2, List.of("R8-00001-1")));
	}

	@Test
	void ofManyCasesTheFirstAreTold() throws IOException {
		try (CsvFile file = new CsvFile(this.bytes, Encoding.CP932)) {
			for (int n : IntStream.range(0, Findings.LISTED + 5).toArray()) {
				file.row("case " + n, List.of("😀"));
			}
			assertThat(file.findings().missing()).isEqualTo(Findings.LISTED + 5);
			assertThat(file.findings().missingIn()).hasSize(Findings.LISTED).contains("case 0");
		}
	}

	/** What the file holds behind its byte order mark. */
	private String write(Encoding encoding, @Nullable Object... cells) throws IOException {
		this.bytes.reset();
		try (CsvFile file = new CsvFile(this.bytes, encoding)) {
			file.row("R8-00001-1", Arrays.asList(cells));
			this.findings = file.findings();
		}
		String text = this.bytes.toString(encoding.charset());
		assertThat(text.startsWith("\ufeff")).isEqualTo(encoding == Encoding.UTF_8);
		return (encoding == Encoding.UTF_8) ? text.substring(1) : text;
	}

}
