package jp.madoguchi.gateway;

import java.util.List;

/** Stand-ins for a cell on real sockets: two server replicas and a Keycloak. */
final class TestCell implements AutoCloseable {

	static final String CONSUMER = "nagano.localhost";

	static final String DESK = "nagano-desk.localhost";

	static final String OTHER_CONSUMER = "matsumoto.localhost";

	static final String SUSPENDED = "closed.localhost";

	static final String HOSTS = """
			{"hosts":[
			{"host":"nagano.localhost","tenant":"nagano","side":"consumer","state":"active",
			 "centreName":"長野県消費生活センター"},
			{"host":"nagano-desk.localhost","tenant":"nagano","side":"desk","state":"active",
			 "centreName":"長野県消費生活センター","phone":"0570-000-001"},
			{"host":"matsumoto.localhost","tenant":"matsumoto","side":"consumer","state":"active",
			 "centreName":"松本市消費生活センター","phone":"0570-000-002"},
			{"host":"closed.localhost","tenant":"closed","side":"consumer","state":"suspended",
			 "centreName":"お休みの<センター>","phone":"0570-000-003"},
			{"host":"new.localhost","tenant":"new","side":"consumer","state":"provisioning","centreName":"準備中"},
			{"host":"moon.localhost","tenant":"moon","side":"moon","state":"active","centreName":"月"},
			{"host":"bad.localhost","tenant":"../bad","side":"consumer","state":"active","centreName":"悪"},
			{"host":null}]}
			""";

	private static final String NOW_PAGE = """
			{"centreName":"長野県消費生活センター","phone":{"number":"0570-000-001","label":"相談"},"contacts":[{"id":"x","name":"</script><b>&"}]}
			""";

	final List<Upstream> replicas = List.of(new Upstream(), new Upstream());

	final Upstream keycloak = new Upstream();

	TestCell() {
		for (Upstream replica : this.replicas) {
			replica.answer("/internal/hosts", 200, "application/json", HOSTS);
			replica.answer("/internal/tenants/nagano/now-page", 200, "application/json", NOW_PAGE);
		}
		both("/api/consumer/session", "{\"signedIn\":false}");
	}

	/** The same answer from both replicas. */
	void both(String path, String json) {
		this.replicas.forEach((replica) -> replica.answer(path, 200, "application/json", json));
	}

	/** Requests that arrived at either replica. */
	List<Upstream.Received> received() {
		return this.replicas.stream().flatMap((replica) -> replica.received().stream()).toList();
	}

	void forget() {
		this.replicas.forEach(Upstream::forget);
		this.keycloak.forget();
	}

	@Override
	public void close() {
		this.replicas.forEach(Upstream::close);
		this.keycloak.close();
	}

}
