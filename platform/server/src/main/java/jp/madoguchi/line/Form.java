package jp.madoguchi.line;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fields of a form or of an address' query, in their order. */
final class Form {

	private final List<String> fields = new ArrayList<>();

	Form with(String name, String value) {
		this.fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
		return this;
	}

	/** As {@code application/x-www-form-urlencoded}. */
	String encoded() {
		return String.join("&", this.fields);
	}

}
