package jp.madoguchi.linesimulator.allowed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms of the values that may differ, by name. A form is a regular expression for
 * the whole value.
 */
final class AllowedForms {

	private static final Pattern LINE = Pattern.compile("@([a-z-]+) = (.+)");

	private static final Pattern NAME = Pattern.compile("\\{\\{([a-z-]+)}}");

	private final Map<String, String> forms;

	private AllowedForms(Map<String, String> forms) {
		this.forms = forms;
	}

	static AllowedForms parse(String text) {
		Map<String, String> forms = new LinkedHashMap<>();
		text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
			Matcher form = LINE.matcher(line);
			if (!form.matches() || forms.put(form.group(1), form.group(2)) != null) {
				throw new IllegalArgumentException("no form, or a second one: " + line);
			}
		});
		return new AllowedForms(forms);
	}

	AllowedForms with(String name, String form) {
		Map<String, String> more = new LinkedHashMap<>(this.forms);
		if (more.put(name, form) == null) {
			throw new IllegalArgumentException("no such name: " + name);
		}
		return new AllowedForms(more);
	}

	/** Whether a value equals a text in which names stand for values of their forms. */
	boolean match(String text, @Nullable String value) {
		return value != null && pattern(text).matcher(value).matches();
	}

	private Pattern pattern(String text) {
		StringBuilder pattern = new StringBuilder();
		Matcher names = NAME.matcher(text);
		int end = 0;
		while (names.find()) {
			pattern.append(Pattern.quote(text.substring(end, names.start())));
			pattern.append("(?:").append(form(names.group(1))).append(")");
			end = names.end();
		}
		return Pattern.compile(pattern.append(Pattern.quote(text.substring(end))).toString(), Pattern.DOTALL);
	}

	private String form(String name) {
		String form = this.forms.get(name);
		if (form == null) {
			throw new IllegalArgumentException("no form for " + name);
		}
		return form;
	}

}
