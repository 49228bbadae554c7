package jp.madoguchi.line;

import java.util.Optional;

import org.springframework.stereotype.Service;

import jp.madoguchi.tenancy.Settings;

/** The bound tenant's LINE account and channels. */
@Service
class LineChannels {

	private static final String TOPIC = "line";

	private final Settings settings;

	LineChannels(Settings settings) {
		this.settings = settings;
	}

	Optional<LineSettings> find() {
		return this.settings.find(TOPIC, LineSettings.class);
	}

	void save(LineSettings line) {
		this.settings.save(TOPIC, line);
	}

}
