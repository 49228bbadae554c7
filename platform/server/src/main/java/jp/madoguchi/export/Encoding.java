package jp.madoguchi.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the characters of a file are written. */
enum Encoding {

	/** Behind a byte order mark, by which spreadsheets know it. */
	UTF_8(StandardCharsets.UTF_8, "utf-8"),

	/** What older programs in Japan read; also called Shift_JIS. */
	CP932(Charset.forName("windows-31j"), "cp932");

	@SuppressWarnings("ImmutableEnumChecker") // charsets are immutable
	private final Charset charset;

	private final String key;

	Encoding(Charset charset, String key) {
		this.charset = charset;
		this.key = key;
	}

	Charset charset() {
		return this.charset;
	}

	/** The name in JSON and in the database. */
	@JsonValue
	String key() {
		return this.key;
	}

	/** The name in a content type. */
	String label() {
		return (this == CP932) ? "Shift_JIS" : this.charset.name().toLowerCase(Locale.ROOT);
	}

	static Encoding of(String key) {
		return Stream.of(values()).filter((one) -> one.key.equals(key)).findFirst().orElseThrow();
	}

}
