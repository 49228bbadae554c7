package jp.madoguchi.audit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.audit.Verification.Fault;

/**
 * Walks a chain from its beginning. After something wrong it goes on from what stands
 * there, so that one fault is told once and a second one is found too.
 */
final class ChainCheck {

	private final Findings findings;

	private final Deque<Link> heads;

	private Link last;

	private long links;

	/**
	 * A walk that has not begun.
	 * @param heads the ends the chain is known to have had
	 */
	ChainCheck(Link first, List<Head> heads, Findings findings) {
		this.last = first;
		this.findings = findings;
		this.heads = new ArrayDeque<>(
				heads.stream().map(Head::link).sorted(Comparator.comparingLong(Link::position)).toList());
	}

	/**
	 * The next link that stands there.
	 * @param entry what it seals; null when that is missing
	 */
	void next(Link link, UUID id, @Nullable Entry entry) {
		this.links++;
		if (link.position() != this.last.position() + 1) {
			this.findings.add(Fault.REMOVED, this.last.position() + 1, null);
		}
		else if (entry == null) {
			this.findings.add(Fault.REMOVED, link.position(), id);
		}
		else if (!this.last.next(entry).equals(link)) {
			this.findings.add(Fault.ALTERED, link.position(), id);
		}
		compareWithHeads(link);
		this.last = link;
	}

	/** The chain ends here. */
	void end() {
		if (!this.heads.isEmpty()) {
			this.findings.add(Fault.CUT_OFF, this.last.position() + 1, null);
		}
	}

	/** How many there were. */
	long links() {
		return this.links;
	}

	private void compareWithHeads(Link link) {
		for (Link head = this.heads.peek(); head != null
				&& head.position() <= link.position(); head = this.heads.peek()) {
			this.heads.remove();
			if (head.position() == link.position() && !head.equals(link)) {
				this.findings.add(Fault.REWRITTEN, link.position(), null);
			}
		}
	}

}
