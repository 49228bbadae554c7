package jp.madoguchi.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

/** A key that encrypts single fields of one tenant, with their place bound to them. */
public final class FieldKey {

	private final TenantId tenant;

	private final Aead aead;

	FieldKey(TenantId tenant, Aead aead) {
		this.tenant = tenant;
		this.aead = aead;
	}

	/** Encrypts a text for its place. */
	public byte[] seal(String text, FieldName place) {
		return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
	}

	/**
	 * Decrypts a text read from its place.
	 * @throws SealBrokenException when it was made for another place, with another key,
	 * or was changed
	 */
	public String open(byte[] sealed, FieldName place) {
		return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
	}

	/** Wraps the key of a long content that belongs to the same subject. */
	public byte[] wrap(StreamKey key, FieldName place) {
		return Keysets.wrap(key.keyset(), this.aead, place.associatedData(this.tenant));
	}

	/** Unwraps the key of a long content. */
	public StreamKey unwrap(byte[] wrapped, FieldName place) {
		return StreamKey.of(this.tenant, Keysets.unwrap(wrapped, this.aead, place.associatedData(this.tenant)));
	}

	byte[] sealBytes(byte[] plain, FieldName place) {
		try {
			return this.aead.encrypt(plain, place.associatedData(this.tenant));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBrokenException(place, ex);
		}
	}

	byte[] openBytes(byte[] sealed, FieldName place) {
		try {
			return this.aead.decrypt(sealed, place.associatedData(this.tenant));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBrokenException(place, ex);
		}
	}

}
