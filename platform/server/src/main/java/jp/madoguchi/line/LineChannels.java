package jp.madoguchi.line;

import java.net.URI;
import java.util.Optional;

import org.springframework.stereotype.Service;

import jp.madoguchi.tenancy.Settings;

/** The bound tenant's LINE account and channels. */
@Service
public class LineChannels {

	private static final String TOPIC = "line";

	private final Settings settings;

	LineChannels(Settings settings) {
		this.settings = settings;
	}

	/** Returns where the centre's account is added as a friend, once it is set up. */
	public Optional<URI> addFriendUrl() {
		return find().map(LineSettings::addFriendUrl);
	}

	Optional<LineSettings> find() {
		return this.settings.find(TOPIC, LineSettings.class);
	}

	void save(LineSettings line) {
		this.settings.save(TOPIC, line);
	}

}
