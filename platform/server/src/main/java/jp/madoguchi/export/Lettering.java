package jp.madoguchi.export;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Brings texts into characters an encoding has. One that it has not becomes
 * {@value #GETA}, the mark Japanese printers put for a missing type, and is counted.
 */
final class Lettering {

	static final String GETA = "〓";

	/**
	 * The same signs under two numbers: Unicode's own mapping tables and Microsoft's
	 * disagree on them, and both are typed.
	 */
	private static final Map<Integer, Integer> TWINS = Map.of(0x301c, 0xff5e, 0x2212, 0xff0d, 0x2016, 0x2225, 0x2014,
			0x2015, 0xa2, 0xffe0, 0xa3, 0xffe1, 0xac, 0xffe2);

	private final CharsetEncoder encoder;

	private int missing;

	Lettering(Encoding encoding) {
		this.encoder = encoding.charset().newEncoder();
	}

	/** How many characters had to be replaced so far. */
	int missing() {
		return this.missing;
	}

	String of(String text) {
		if (this.encoder.canEncode(text)) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		// Typed on some phones, a mark of voicing is a character of its own.
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((point) -> append(point, out));
		return out.toString();
	}

	private void append(int point, StringBuilder out) {
		String sign = Character.toString(point);
		String twin = Character.toString(TWINS.getOrDefault(point, point));
		if (this.encoder.canEncode(sign)) {
			out.append(sign);
		}
		else if (this.encoder.canEncode(twin)) {
			out.append(twin);
		}
		else {
			out.append(GETA);
			this.missing++;
		}
	}

}
