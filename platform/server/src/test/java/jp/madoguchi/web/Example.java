package jp.madoguchi.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How an endpoint is called rightly.
 *
 * @param person who is meant to call it
 * @param target makes what the path's variable names; an empty id where it has none
 * @param shape completes the request
 * @param signed whether the request proves itself, so that its origin says nothing
 * @param expected the problem for a change, where it is another than usual
 */
record Example(Person person, Function<Scene, String> target, BiFunction<Scene, Call, Call> shape, boolean signed,
		Map<String, String> expected) {

	static Example of(Person person) {
		return new Example(person, (_) -> "", (_, call) -> call, false, Map.of());
	}

	Example at(Function<Scene, String> what) {
		return new Example(this.person, what, this.shape, this.signed, this.expected);
	}

	Example sending(Function<Scene, Object> body) {
		return shaped((scene, call) -> call.sending(body.apply(scene)));
	}

	Example shaped(BiFunction<Scene, Call, Call> request) {
		return new Example(this.person, this.target, request, this.signed, this.expected);
	}

	Example provingItself() {
		return new Example(this.person, this.target, this.shape, true, this.expected);
	}

	/** Told so because of a change. */
	Example told(String problem, String change) {
		Map<String, String> more = new HashMap<>(this.expected);
		more.put(change, problem);
		return new Example(this.person, this.target, this.shape, this.signed, more);
	}

	/** The rightful request in a scene. */
	Call call(Endpoint endpoint, Scene scene, String id) {
		String path = endpoint.path().replaceFirst("\\{[a-z]+}", id);
		return this.shape.apply(scene, Call.of(this.person.in(scene), endpoint.method(), path));
	}

}
