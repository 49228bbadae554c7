package jp.madoguchi.gateway.guard;

/**
 * Tells whether a raw path has one meaning only. Two parsers that disagree about
 * {@code //}, {@code ..}, {@code ;} or an encoded slash are how a path that is refused in
 * front gets served behind, so whatever can be read in two ways is refused as a whole: no
 * page of ours needs it.
 */
final class CanonicalPath {

	// RFC 3986: unreserved, sub-delims without ';', and ':' '@'.
	private static final String UNRESERVED = "-._~";

	private static final String ALSO_PLAIN = "!$&'()*+,=:@";

	// Encoded they are a separator, a dot segment or a second encoding to whoever decodes
	// once more.
	private static final String NEVER_ENCODED = "%/;\\";

	private CanonicalPath() {
	}

	static boolean matches(String path) {
		if (!path.startsWith("/")) {
			return false;
		}
		String[] segments = path.substring(1).split("/", -1);
		for (int i = 0; i < segments.length; i++) {
			boolean last = i == segments.length - 1;
			if (!matchesSegment(segments[i]) || (segments[i].isEmpty() && !last)) {
				return false;
			}
		}
		return true;
	}

	private static boolean matchesSegment(String segment) {
		if (segment.equals(".") || segment.equals("..")) {
			return false;
		}
		for (int i = 0; i < segment.length(); i++) {
			char c = segment.charAt(i);
			if (c == '%') {
				if (!mayBeEncoded(segment, i + 1)) {
					return false;
				}
				i += 2;
			}
			else if (!isUnreserved(c) && ALSO_PLAIN.indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean mayBeEncoded(String segment, int at) {
		if (at + 2 > segment.length()) {
			return false;
		}
		int high = Character.digit(segment.charAt(at), 16);
		int low = Character.digit(segment.charAt(at + 1), 16);
		int value = high * 16 + low;
		return high >= 0 && low >= 0 && value >= 0x20 && value != 0x7f && !isUnreserved((char) value)
				&& NEVER_ENCODED.indexOf(value) < 0;
	}

	private static boolean isUnreserved(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
	}

}
