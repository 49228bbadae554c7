package jp.madoguchi.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The key all tenants' keys are wrapped with, kept in a keyset file only its owner can
 * read. Whoever has this file and the database has everything: keep them apart.
 */
@Component
class KeyEncryptionKey {

	private final Aead aead;

	KeyEncryptionKey(Settings settings) {
		if (settings.create() && Files.notExists(settings.file())) {
			create(settings.file());
		}
		this.aead = Keysets.aead(read(settings.file()));
	}

	Aead aead() {
		return this.aead;
	}

	private static KeysetHandle read(Path file) {
		try {
			return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), Keysets.ALGORITHMS,
					InsecureSecretKeyAccess.get());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the key encryption key can't be read", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("the key encryption key's file is not a keyset", ex);
		}
	}

	/** Writes beside and moves into place, so that two replicas never read half a key. */
	private static void create(Path file) {
		try {
			String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(Keysets.generate(Keysets.ENCRYPTION),
					Keysets.ALGORITHMS, InsecureSecretKeyAccess.get());
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "kek", ".new",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(draft, keyset, StandardOpenOption.TRUNCATE_EXISTING);
			try {
				Files.createLink(file, draft);
			}
			catch (FileAlreadyExistsException ex) {
				// Another replica was first; its key is the one.
			}
			Files.delete(draft);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the key encryption key can't be written", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Where the key lies.
	 *
	 * @param file Tink keyset in JSON
	 * @param create whether a missing file is made; never in production, where a missing
	 * key must stop the start
	 */
	@ConfigurationProperties("madoguchi.keys.kek")
	record Settings(Path file, @DefaultValue("false") boolean create) {
	}

}
