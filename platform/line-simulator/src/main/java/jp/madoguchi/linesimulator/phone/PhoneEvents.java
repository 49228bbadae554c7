package jp.madoguchi.linesimulator.phone;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.talk.TalkChanged;
import jp.madoguchi.linesimulator.talk.TalkEntry;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open phone pages that something changed, with the words of a notice to show. */
@Component
class PhoneEvents {

	private final Map<String, List<SseEmitter>> byPerson = new ConcurrentHashMap<>();

	private final Providers providers;

	PhoneEvents(Providers providers) {
		this.providers = providers;
	}

	SseEmitter open(Person person) {
		SseEmitter emitter = new SseEmitter(0L);
		List<SseEmitter> open = this.byPerson.computeIfAbsent(person.id(), (id) -> new CopyOnWriteArrayList<>());
		open.add(emitter);
		emitter.onCompletion(() -> open.remove(emitter));
		emitter.onError((ex) -> open.remove(emitter));
		send(emitter, Map.of());
		return emitter;
	}

	@EventListener
	void tell(TalkChanged change) {
		Map<String, String> notice = notice(change);
		this.byPerson.getOrDefault(change.contact().person(), List.of()).forEach((emitter) -> send(emitter, notice));
	}

	private Map<String, String> notice(TalkChanged change) {
		TalkEntry arrived = change.arrived();
		if (arrived == null || arrived.silent()) {
			return Map.of();
		}
		String provider = change.contact().provider();
		return Map.of("provider", provider, "name", this.providers.get(provider).messaging().displayName(), "text",
				arrived.text());
	}

	static void send(SseEmitter emitter, Map<String, String> notice) {
		try {
			emitter.send(SseEmitter.event().name("changed").data(notice));
		}
		catch (IOException | IllegalStateException ex) {
			// The page was closed. The container ends the stream, which takes it out of
			// the list; ending it here too would race with the container.
		}
	}

	/** Before the web server stops, which would wait for open streams. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.byPerson.values().forEach((open) -> open.forEach(SseEmitter::complete));
	}

}
