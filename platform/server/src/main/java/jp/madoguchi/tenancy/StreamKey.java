package jp.madoguchi.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;

/**
 * A key that encrypts long contents piece by piece, in constant memory. Each content gets
 * a key of its own; as long as nobody has wrapped it, what it encrypted is lost with this
 * object.
 */
public final class StreamKey {

	private final TenantId tenant;

	private final KeysetHandle keyset;

	private final StreamingAead aead;

	private StreamKey(TenantId tenant, KeysetHandle keyset) {
		this.tenant = tenant;
		this.keyset = keyset;
		this.aead = Keysets.streamingAead(keyset);
	}

	/** Makes a new key of the bound tenant, known to nobody yet. */
	public static StreamKey fresh() {
		return new StreamKey(CurrentTenant.id(), Keysets.generate(Keysets.STREAM));
	}

	static StreamKey of(TenantId tenant, KeysetHandle keyset) {
		return new StreamKey(tenant, keyset);
	}

	KeysetHandle keyset() {
		return this.keyset;
	}

	/** Encrypts what is written; the ciphertext is whole once this is closed. */
	public OutputStream sealing(OutputStream ciphertext, FieldName place) throws IOException {
		try {
			return this.aead.newEncryptingStream(ciphertext, place.associatedData(this.tenant));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBrokenException(place, ex);
		}
	}

	/**
	 * Decrypts while it is read. Each piece is proven before it is given out; a changed
	 * or shortened ciphertext ends in an {@link IOException}.
	 */
	public InputStream opening(InputStream ciphertext, FieldName place) throws IOException {
		try {
			return this.aead.newDecryptingStream(ciphertext, place.associatedData(this.tenant));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBrokenException(place, ex);
		}
	}

}
