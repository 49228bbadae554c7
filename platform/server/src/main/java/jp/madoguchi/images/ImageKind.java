package jp.madoguchi.images;

import java.util.Locale;

/** The kinds of image there are (5(4)②). */
enum ImageKind {

	JPEG, PNG;

	/** The name in the row, and Java's for its reader and writer. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ImageKind of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
