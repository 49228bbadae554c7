package jp.madoguchi.gateway.sites;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;

/**
 * The last good answer of every cell on disk, so that a gateway started while every
 * server is down still knows its hosts and now-pages.
 */
@Component
class SitesFolder {

	private static final Logger log = LoggerFactory.getLogger(SitesFolder.class);

	private final Path folder;

	private final JsonMapper json;

	SitesFolder(GatewayProperties properties, JsonMapper json) {
		this.folder = properties.dataFolder();
		this.json = json;
	}

	KnownCell load(String cell) {
		Path file = file(cell);
		if (!Files.exists(file)) {
			return KnownCell.NOTHING;
		}
		try {
			return this.json.readValue(Files.readAllBytes(file), KnownCell.class);
		}
		catch (IOException | JacksonException ex) {
			log.warn("{} can't be read and is ignored until the cell answers: {}", file, ex.getClass().getName());
			return KnownCell.NOTHING;
		}
	}

	/**
	 * Replaces the file as a whole: a reader, or a crash, sees the old or the new one.
	 */
	void save(String cell, KnownCell known) {
		Path file = file(cell);
		try {
			Files.createDirectories(this.folder);
			Path fresh = this.folder.resolve(file.getFileName() + ".new");
			Files.write(fresh, this.json.writeValueAsBytes(known));
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			log.error("{} can't be written; a restart during an outage would not know this cell: {}", file,
					ex.getClass().getName());
		}
	}

	private Path file(String cell) {
		return this.folder.resolve("cell-" + cell + ".json");
	}

}
