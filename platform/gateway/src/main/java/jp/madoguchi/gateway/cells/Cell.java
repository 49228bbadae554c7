package jp.madoguchi.gateway.cells;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** A cell's replicas, which take turns, and its Keycloak. */
public final class Cell {

	private final String name;

	private final List<Replica> replicas;

	private final @Nullable URI keycloak;

	private final AtomicInteger turn = new AtomicInteger();

	Cell(String name, List<URI> replicas, @Nullable URI keycloak) {
		this.name = name;
		this.replicas = replicas.stream().map(Replica::new).toList();
		this.keycloak = keycloak;
	}

	String name() {
		return this.name;
	}

	List<Replica> replicas() {
		return this.replicas;
	}

	/** Address of its Keycloak without a path, if it has one. */
	public @Nullable URI keycloak() {
		return this.keycloak;
	}

	/**
	 * Its replicas in the order to try them: a different one first each time, those that
	 * failed last. They are not left out, as a probe that failed says less than an answer
	 * that comes.
	 */
	public List<Replica> inTurn() {
		int size = this.replicas.size();
		int first = Math.floorMod(this.turn.getAndIncrement(), size);
		List<Replica> order = new ArrayList<>(this.replicas.subList(first, size));
		order.addAll(this.replicas.subList(0, first));
		order.sort(Comparator.comparing(Replica::answering).reversed());
		return order;
	}

}
