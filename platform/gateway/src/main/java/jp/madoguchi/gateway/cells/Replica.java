package jp.madoguchi.gateway.cells;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One server process of a cell. Whether it answers is what was last seen of it. */
public final class Replica {

	private static final Logger log = LoggerFactory.getLogger(Replica.class);

	private final URI base;

	private volatile boolean answering = true;

	Replica(URI base) {
		this.base = base;
	}

	/** Its address without a path. */
	public URI base() {
		return this.base;
	}

	boolean answering() {
		return this.answering;
	}

	void answered() {
		if (!this.answering) {
			this.answering = true;
			log.info("{} answers again", this.base);
		}
	}

	/** Passes it over from now on, until it answers its probe again. */
	public void failed() {
		if (this.answering) {
			this.answering = false;
			log.warn("{} does not answer and is passed over", this.base);
		}
	}

}
