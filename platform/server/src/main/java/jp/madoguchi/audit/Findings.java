package jp.madoguchi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The findings of one verification, up to a number somebody may still read. */
final class Findings {

	private static final int ENOUGH = 100;

	private final List<Verification.Finding> all = new ArrayList<>();

	void add(Verification.Fault fault, long position, @Nullable UUID entry) {
		if (this.all.size() < ENOUGH) {
			this.all.add(new Verification.Finding(fault, position, entry));
		}
	}

	List<Verification.Finding> all() {
		return List.copyOf(this.all);
	}

}
