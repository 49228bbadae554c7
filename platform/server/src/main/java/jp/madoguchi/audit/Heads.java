package jp.madoguchi.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.store.ObjectName;
import jp.madoguchi.store.ObjectStore;
import jp.madoguchi.tenancy.TenantKeys;

/**
 * Keeps the heads of chains where who can write to the database can't reach them. A chain
 * that is made anew from its beginning is sound in itself; the heads it once had betray
 * it.
 */
@Service
class Heads {

	private static final ObjectStore.Content NOTHING = new ObjectStore.Content() {

		@Override
		public InputStream reading() {
			return new ByteArrayInputStream(new byte[0]);
		}

		@Override
		public long size() {
			return 0;
		}

	};

	private final ObjectStore store;

	private final Links links;

	private final TenantKeys keys;

	private final TransactionTemplate transaction;

	Heads(ObjectStore store, Links links, TenantKeys keys, TransactionTemplate transaction) {
		this.store = store;
		this.links = links;
		this.keys = keys;
		this.transaction = transaction;
	}

	/**
	 * Keeps the head the bound tenant's chain has now.
	 * @return whether the last head kept is still in the chain; otherwise none is kept
	 */
	boolean keep() throws IOException {
		Optional<ObjectName> newest = this.store.list(Head.folder()).stream().reduce((_, later) -> later);
		Optional<Head> before = newest.flatMap(Head::read);
		if (newest.isPresent() && before.isEmpty()) {
			return false;
		}
		return this.transaction.execute((_) -> isInChain(before)) && put(before);
	}

	/** Returns the names of all heads kept for the bound tenant, the oldest first. */
	List<ObjectName> all() throws IOException {
		return this.store.list(Head.folder());
	}

	private boolean put(Optional<Head> before) throws IOException {
		Link last = this.transaction.execute((_) -> this.links.last());
		if (last.position() > before.map((head) -> head.link().position()).orElse(0L)) {
			this.store.put(Head.of(last, this.keys).name(), NOTHING);
		}
		return true;
	}

	private boolean isInChain(Optional<Head> head) {
		return head.map(Head::link)
			.map((link) -> this.links.at(link.position()).filter(link::equals).isPresent())
			.orElse(true);
	}

}
