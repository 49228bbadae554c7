package jp.madoguchi.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/** Sets the demonstration centres up, or finds them set up already. */
final class Demo {

	private final DataFolder data;

	private final Programs programs;

	private final List<DemoCentre> centres;

	private final DemoStaff staff;

	Demo(DataFolder data, Programs programs, List<DemoCentre> centres) {
		this.data = data;
		this.programs = programs;
		this.centres = centres;
		this.staff = new DemoStaff(data);
	}

	/** Tells the simulator who is at LINE, and which doors there are. */
	void announce(URI simulator) {
		JsonCalls control = new JsonCalls(simulator, "Accept", "application/json");
		control.put("/simulator/providers",
				Map.of("providers", this.centres.stream().map((centre) -> line(centre).provider()).toList()));
		control.put("/simulator/doors",
				Map.of("doors",
						this.centres.stream()
							.flatMap((centre) -> DemoDoors.of(centre, this.staff.of(centre)).stream())
							.toList()));
	}

	/** Makes the tenants with their texts and their staff. */
	void provision(URI server, URI keycloak, Consumer<String> progress) {
		JsonCalls cell = new JsonCalls(server, "X-Madoguchi-Gateway-Key", this.programs.gatewayKey());
		for (DemoCentre centre : this.centres) {
			String tenant = "/internal/tenants/" + centre.id();
			cell.put(tenant, Map.of("centreName", centre.name(), "consumerOrigin", centre.consumerOrigin(),
					"deskOrigin", centre.deskOrigin()));
			settings(centre).forEach((topic, value) -> cell.put(tenant + "/" + topic, value));
			new DemoRealms(keycloak, this.programs.keycloakAdmin()).ensure(centre, this.staff.of(centre));
			progress.accept("Demonstration centre " + centre.id() + ": ready");
		}
	}

	private Map<String, Object> settings(DemoCentre centre) {
		DemoTexts texts = new DemoTexts(centre);
		JsonNode consent = texts.consent();
		return Map.of("centre", texts.centre(), "consent", consent, "intake", texts.intake(), "now-page",
				texts.nowPage(), "hours", texts.hours(), "automatic-texts", texts.automaticTexts(), "templates",
				texts.templates(), "tag-groups", texts.tagGroups(), "line", line(centre).settings());
	}

	private DemoLine line(DemoCentre centre) {
		return DemoLine.of(centre, this.data);
	}

}
