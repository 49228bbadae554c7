package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that runs the services until its input ends, or it is ended:
 * {@code Parent <data folder> postgres} or
 * {@code Parent <data folder> both <provider jar> <theme folder>}. Its last line of
 * output is {@code ready} with what it started.
 */
final class Parent {

	private Parent() {
	}

	static void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		PostgresSettings postgres = new PostgresSettings(data, Port.free("test"), true);
		if (arguments[1].equals("postgres")) {
			PostgresService service = PostgresService.start(postgres, System.out::println);
			System.out.println("ready " + service.pid());
		}
		else {
			KeycloakSettings keycloak = new KeycloakSettings(data, Port.free("test"), Port.free("test"),
					List.of(Path.of(arguments[2])), List.of(Path.of(arguments[3])), List.of("-XX:TieredStopAtLevel=1"));
			LocalServices services = LocalServices.start(postgres, keycloak, System.out::println);
			KeycloakServer server = services.keycloak().server();
			System.out.println("ready " + services.postgres().pid() + " " + services.keycloak().pid() + " "
					+ server.url() + " " + server.admin().password());
		}
		System.in.transferTo(System.out);
	}

}
