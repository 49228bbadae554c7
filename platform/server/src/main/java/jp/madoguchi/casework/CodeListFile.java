package jp.madoguchi.casework;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import jp.madoguchi.problem.ProblemException;
import jp.madoguchi.problem.ProblemType;

/**
 * A list of codes in a CSV file: code, label, valid from, valid until, the days optional.
 * UTF-8 with or without a mark, or CP932, which Japanese spreadsheets write. The first
 * line may be headings.
 */
final class CodeListFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get();

	private static final Charset CP932 = Charset.forName("windows-31j");

	private static final String MARK = "\uFEFF";

	/** Spreadsheets write days as they like. */
	private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("u/M/d");

	private static final int NAMED = 20;

	private final List<Term> terms = new ArrayList<>();

	private final Set<String> codes = new HashSet<>();

	private final Set<Long> wrong = new TreeSet<>();

	private CodeListFile() {
	}

	/**
	 * Reads a file.
	 * @throws ProblemException {@code code-list-unreadable} with the numbers of lines
	 * that can't be understood, the first twenty of them
	 */
	static CodeList read(byte[] file) {
		CodeListFile list = new CodeListFile();
		list.take(text(file));
		if (!list.wrong.isEmpty() || list.terms.isEmpty()) {
			throw ProblemType.CODE_LIST_UNREADABLE
				.naming(list.wrong.stream().limit(NAMED).map(String::valueOf).toList());
		}
		return new CodeList(list.terms);
	}

	private void take(String text) {
		try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
			try {
				lines.forEach((line) -> take(line, lines.getCurrentLineNumber()));
			}
			catch (UncheckedIOException ex) {
				// Quotation marks out of place; what follows can't be told apart.
				this.wrong.add(lines.getCurrentLineNumber());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void take(CSVRecord line, long number) {
		if (number == 1 && isHeading(line.get(0))) {
			return;
		}
		Optional<Term> term = term(line).filter((one) -> this.codes.add(one.id()));
		term.ifPresentOrElse(this.terms::add, () -> this.wrong.add(number));
	}

	private static Optional<Term> term(CSVRecord line) {
		if (line.size() < 2 || line.size() > 4) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Term(line.get(0), line.get(1), day(line, 2), day(line, 3))).filter(Term::isSound);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static boolean isHeading(String cell) {
		return cell.equalsIgnoreCase("code") || cell.equals("コード");
	}

	private static @Nullable LocalDate day(CSVRecord line, int cell) {
		String written = (line.size() > cell) ? line.get(cell) : "";
		if (written.isEmpty()) {
			return null;
		}
		return written.contains("/") ? LocalDate.parse(written, SLASHED) : LocalDate.parse(written);
	}

	private static String text(byte[] file) {
		try {
			String text = decode(file, StandardCharsets.UTF_8);
			return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
		}
		catch (CharacterCodingException ex) {
			return inCp932(file);
		}
	}

	private static String inCp932(byte[] file) {
		try {
			return decode(file, CP932);
		}
		catch (CharacterCodingException ex) {
			throw ProblemType.CODE_LIST_UNREADABLE.exception();
		}
	}

	/**
	 * Stops at a byte that is none of the charset's, where {@code new String} guesses.
	 */
	private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
		CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(file));
		return text.toString();
	}

}
