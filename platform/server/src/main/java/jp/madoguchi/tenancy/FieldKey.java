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
