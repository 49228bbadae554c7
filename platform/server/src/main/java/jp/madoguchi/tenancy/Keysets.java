package jp.madoguchi.tenancy;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;

/** The few things done with Tink keysets: make, wrap, unwrap, use. */
final class Keysets {

	static final Parameters ENCRYPTION = PredefinedAeadParameters.AES256_GCM;

	static final Parameters INDEX = PredefinedPrfParameters.HMAC_SHA256_PRF;

	static final Parameters STREAM = PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB;

	/**
	 * The algorithms Tink recommends as of 2026; nothing is registered globally.
	 */
	static final Configuration ALGORITHMS = TinkConfig2026.get();

	private Keysets() {
	}

	static KeysetHandle generate(Parameters parameters) {
		return checked(() -> KeysetHandle.generateNew(parameters, ALGORITHMS));
	}

	static byte[] wrap(KeysetHandle keyset, Aead wrapping, byte[] associatedData) {
		return checked(
				() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrapping, associatedData, ALGORITHMS));
	}

	static KeysetHandle unwrap(byte[] wrapped, Aead wrapping, byte[] associatedData) {
		return checked(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, associatedData, ALGORITHMS));
	}

	static Aead aead(KeysetHandle keyset) {
		return checked(() -> keyset.getPrimitive(ALGORITHMS, Aead.class));
	}

	static StreamingAead streamingAead(KeysetHandle keyset) {
		return checked(() -> keyset.getPrimitive(ALGORITHMS, StreamingAead.class));
	}

	static PrfSet prf(KeysetHandle keyset) {
		return checked(() -> keyset.getPrimitive(ALGORITHMS, PrfSet.class));
	}

	private static <T> T checked(Operation<T> operation) {
		try {
			return operation.run();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("a key can't be used", ex);
		}
	}

	private interface Operation<T> {

		T run() throws GeneralSecurityException;

	}

}
