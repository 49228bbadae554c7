package jp.madoguchi.local.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.LoadedStack;
import jp.madoguchi.local.testing.StaffPerson;

/**
 * Everybody there is, all signed in the way people do.
 *
 * @param desks all desks
 * @param consumers all consumers, the tenants taking turns
 */
record Population(List<Visitor> desks, List<Consumer> consumers) {

	private static final int AT_ONCE = 6;

	static Population of(LoadedStack stack, Plan plan) {
		Visitor control = new Visitor("localhost:" + stack.lineSimulatorPort(), "", "");
		List<Map<String, Object>> people = IntStream.range(0, plan.consumers())
			.<Map<String, Object>>mapToObj((n) -> Map.of("id", person(n), "name", "測定 " + n, "age", 20 + n))
			.toList();
		Visitor
			.once(stack.lineSimulatorPort(),
					control.put("/simulator/people", JsonMapper.shared().writeValueAsString(Map.of("people", people))))
			.require(204);
		List<List<Visitor>> desks = stack.centres().stream().map((centre) -> desks(stack, plan, centre)).toList();
		List<Callable<Consumer>> arrivals = new ArrayList<>();
		for (int n = 0; n < plan.consumers(); n++) {
			for (int centre = 0; centre < plan.centres(); centre++) {
				DemoCentre chosen = stack.centres().get(centre);
				String person = person(n);
				Visitor desk = desks.get(centre).get(n % plan.counselors());
				arrivals.add(() -> arrive(stack, chosen, person, desk));
			}
		}
		return new Population(desks.stream().flatMap(List::stream).toList(), all(arrivals));
	}

	private static List<Visitor> desks(LoadedStack stack, Plan plan, DemoCentre centre) {
		StaffLogin login = new StaffLogin(stack.gatewayPort(), centre.deskOrigin().getAuthority());
		return all(stack.counselors(centre)
			.stream()
			.limit(plan.counselors())
			.<Callable<Visitor>>map((account) -> () -> login.signIn(new StaffPerson(centre, account)))
			.toList());
	}

	private static Consumer arrive(LoadedStack stack, DemoCentre centre, String person, Visitor desk) {
		int gateway = stack.gatewayPort();
		Visitor browser = new ConsumerLogin(gateway, stack.lineSimulatorPort()).signIn(centre, person);
		String consultation = Visitor.once(gateway, browser.post("/api/consumer/consultations", Message.next().json()))
			.require(201)
			.json()
			.path("consultation")
			.path("id")
			.asString();
		Visitor.once(gateway, desk.post("/api/desk/consultations/" + consultation + "/take", "")).require(204);
		return new Consumer(centre.id(), browser, UUID.fromString(consultation), desk);
	}

	private static String person(int number) {
		return "load-" + number;
	}

	private static <T> List<T> all(List<Callable<T>> tasks) {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<T> done = new ArrayList<>();
			for (Future<T> task : threads.invokeAll(tasks)) {
				done.add(task.get());
			}
			return done;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("somebody could not come in", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
