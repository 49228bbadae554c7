package jp.madoguchi.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds canaries in bytes, in whatever form, all in one pass. */
final class Search {

	/** The forms by their first two bytes. */
	private final Map<Integer, List<Form>> forms = new HashMap<>();

	private final boolean[] starts = new boolean[1 << 16];

	Search(Collection<Canary> canaries) {
		for (Canary canary : canaries) {
			for (byte[] form : canary.forms()) {
				int start = start(form, 0);
				this.starts[start] = true;
				this.forms.computeIfAbsent(start, (_) -> new ArrayList<>()).add(new Form(canary, form));
			}
		}
	}

	Set<Canary> in(byte[] content) {
		Set<Canary> found = new HashSet<>();
		for (int i = 0; i + 1 < content.length; i++) {
			int start = start(content, i);
			if (this.starts[start]) {
				for (Form form : this.forms.getOrDefault(start, List.of())) {
					if (form.isAt(content, i)) {
						found.add(form.canary());
					}
				}
			}
		}
		return found;
	}

	private static int start(byte[] bytes, int at) {
		return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
	}

	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Form(Canary canary, byte[] bytes) {

		boolean isAt(byte[] content, int at) {
			int end = at + this.bytes.length;
			return end <= content.length && Arrays.equals(content, at, end, this.bytes, 0, this.bytes.length);
		}

	}

}
