package jp.madoguchi.casework;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import jp.madoguchi.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CodeListFileTests {

	private static final String FILE = """
			コード,名称,開始,終了
			1001,食料品,2021-04-01,
			1002,"住居品、①②（髙﨑）",2021/4/1,2026/3/31

			1003,光熱水品
			""";

	private static final Charset CP932 = Charset.forName("windows-31j");

	@Test
	void aFileIsReadAsSpreadsheetsWriteIt() {
		List<Term> terms = read(FILE, StandardCharsets.UTF_8);
		assertThat(terms).containsExactly(new Term("1001", "食料品", LocalDate.parse("2021-04-01"), null),
				new Term("1002", "住居品、①②（髙﨑）", LocalDate.parse("2021-04-01"), LocalDate.parse("2026-03-31")),
				new Term("1003", "光熱水品", null, null));
		assertThat(read("\uFEFF" + FILE, StandardCharsets.UTF_8)).isEqualTo(terms);
		assertThat(read(FILE.replace("\n", "\r\n"), CP932)).isEqualTo(terms);
		assertThat(read("\uFEFF1001,食料品", StandardCharsets.UTF_8)).hasSize(1);
	}

	@Test
	void wrongLinesAreNamedByTheirNumbers() {
		assertThat(wrong("1001,食料品\n,名前だけ\n1003,光熱水品\n1004\n")).isEqualTo("[2, 4]");
		assertThat(wrong("1001,食料品\n\n1001,もう一度\n")).isEqualTo("[3]");
		assertThat(wrong("1001,食料品,2021-02-30\n1002,住居品,2026-04-01,2026-03-31")).isEqualTo("[1, 2]");
		assertThat(wrong("1001,食料品\n1002,%s\n".formatted("あ".repeat(61)))).isEqualTo("[2]");
		assertThat(wrong("1001,食料品,,,何か\n")).isEqualTo("[1]");
		assertThat(wrong("10 01,食料品\n")).isEqualTo("[1]");
		assertThat(wrong("1001,食料品\n1002,\"住居品\"x\n")).isEqualTo("[2]");
	}

	@Test
	void whatIsNoListAtAllIsRefused() {
		assertThat(wrong("")).isEmpty();
		assertThat(wrong("code,label\n")).isEmpty();
		assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> CodeListFile.read(new byte[] { (byte) 0x81, 0, (byte) 0xFF }));
	}

	private static List<Term> read(String text, Charset charset) {
		return CodeListFile.read(text.getBytes(charset)).terms();
	}

	/** The numbers that were named. */
	private static String wrong(String text) {
		ProblemException refused = assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> read(text, StandardCharsets.UTF_8))
			.actual();
		Map<String, Object> more = refused.getBody().getProperties();
		return (more != null) ? more.getOrDefault("missing", "").toString() : "";
	}

}
