package jp.madoguchi.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The bound tenant's own keys: one encrypts settings, staff texts and the keys of
 * consultations and consumers; one makes look-up values. Held in memory for a minute.
 */
@Service
public class TenantKeys {

	private final KeyEncryptionKey kek;

	private final JdbcClient catalogue;

	private final Cache<TenantId, Unwrapped> unwrapped = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(60))
		.build();

	TenantKeys(KeyEncryptionKey kek, @Qualifier("catalogueJdbc") JdbcClient catalogue) {
		this.kek = kek;
		this.catalogue = catalogue;
	}

	/** The key for what belongs to the tenant as a whole. */
	public FieldKey data() {
		return current().data();
	}

	Aead wrapping() {
		return current().wrapping();
	}

	/**
	 * Returns a value under which something secret can be found again without being
	 * readable: 32 bytes, the same for the same tenant, purpose and text only.
	 */
	public byte[] lookup(String purpose, String text) {
		try {
			return current().index().computePrimary((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8), 32);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("no look-up value can be made", ex);
		}
	}

	private Unwrapped current() {
		return this.unwrapped.get(CurrentTenant.id(), this::unwrap);
	}

	private Unwrapped unwrap(TenantId tenant) {
		Aead data = Keysets.aead(newest(tenant, "data"));
		return new Unwrapped(new FieldKey(tenant, data), data, Keysets.prf(newest(tenant, "index")));
	}

	private KeysetHandle newest(TenantId tenant, String purpose) {
		byte[] wrapped = this.catalogue.sql("""
				select wrapped from platform.tenant_key where tenant_id = ? and purpose = ?
				order by version desc limit 1""").params(tenant.value(), purpose).query(byte[].class).single();
		return Keysets.unwrap(wrapped, this.kek.aead(), place(tenant, purpose));
	}

	static byte[] place(TenantId tenant, String purpose) {
		return new FieldName("tenant_key", "wrapped", purpose).associatedData(tenant);
	}

	private record Unwrapped(FieldKey data, Aead wrapping, PrfSet index) {
	}

}
