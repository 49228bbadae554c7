package jp.madoguchi.linesimulator.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.madoguchi.linesimulator.login.Consents;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendships;
import jp.madoguchi.linesimulator.talk.TalkChanged;
import jp.madoguchi.linesimulator.talk.Talks;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Friendships, consents and talks in a file, if one is named. It is written whole at
 * every change, so that a simulator that is killed has forgotten nothing.
 */
@Component
@ConditionalOnProperty(StateFile.PROPERTY)
class StateFile {

	static final String PROPERTY = "madoguchi.line-simulator.state-file";

	private final Path file;

	private final Friendships friendships;

	private final Consents consents;

	private final Talks talks;

	private final JsonMapper json;

	StateFile(@Value("${" + PROPERTY + "}") Path file, Friendships friendships, Consents consents, Talks talks,
			JsonMapper json) {
		this.file = file.toAbsolutePath();
		this.friendships = friendships;
		this.consents = consents;
		this.talks = talks;
		this.json = json;
		if (Files.exists(this.file)) {
			this.json.readValue(this.file, State.class).contacts().forEach(this::restore);
		}
	}

	private void restore(ContactState state) {
		this.friendships.restore(state.contact(), state.friendship());
		this.consents.grant(state.contact(), state.scopes());
		this.talks.restore(state.contact(), state.talk());
	}

	@EventListener(TalkChanged.class)
	synchronized void save() throws IOException {
		Files.createDirectories(this.file.resolveSibling(""));
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".new");
		Files.write(draft, this.json.writeValueAsBytes(state()));
		Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	private State state() {
		Set<Contact> contacts = new HashSet<>(this.friendships.contacts());
		contacts.addAll(this.consents.contacts());
		contacts.addAll(this.talks.contacts());
		return new State(contacts.stream()
			.map((contact) -> new ContactState(contact, this.friendships.of(contact), this.consents.of(contact),
					this.talks.of(contact)))
			.toList());
	}

	record State(List<ContactState> contacts) {

	}

}
