package jp.madoguchi.localservices;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program that runs the services until it is ended:
 * {@code Parent <data folder> postgres|both}.
 */
final class Parent {

	private Parent() {
	}

	static void main(String[] arguments) throws InterruptedException {
		Path data = Path.of(arguments[0]);
		PostgresSettings postgres = new PostgresSettings(data, Port.configured("madoguchi.postgres.port", 0), true);
		if (arguments[1].equals("postgres")) {
			PostgresService service = PostgresService.start(postgres, System.out::println);
			System.out.println("ready " + service.pid());
		}
		else {
			KeycloakSettings keycloak = new KeycloakSettings(data, Port.configured("madoguchi.keycloak.port", 0),
					Port.configured("madoguchi.keycloak.management-port", 0), List.of(), List.of(), List.of());
			LocalServices services = LocalServices.start(postgres, keycloak, System.out::println);
			System.out.println("ready " + services.postgres().pid() + " " + services.keycloak().pid() + " "
					+ services.keycloak().url());
		}
		new CountDownLatch(1).await();
	}

}
