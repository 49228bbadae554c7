package jp.madoguchi.tenancy;

import java.util.Map;

import com.google.crypto.tink.Parameters;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's first keys; a key that exists is never replaced. */
@Component
@Order(20)
class KeysStep implements ProvisioningStep {

	private static final Map<String, Parameters> KEYS = Map.of("data", Keysets.ENCRYPTION, "index", Keysets.INDEX);

	private final KeyEncryptionKey kek;

	private final JdbcClient provisioner;

	KeysStep(KeyEncryptionKey kek, SchemaMigrations migrations) {
		this.kek = kek;
		this.provisioner = migrations.provisioner();
	}

	@Override
	public String name() {
		return "keys";
	}

	@Override
	public void perform(TenantRequest request) {
		KEYS.forEach((purpose, parameters) -> {
			byte[] wrapped = Keysets.wrap(Keysets.generate(parameters), this.kek.aead(),
					TenantKeys.place(request.id(), purpose));
			this.provisioner.sql("""
					insert into platform.tenant_key (tenant_id, purpose, version, wrapped) values (?, ?, 1, ?)
					on conflict do nothing""").params(request.id().value(), purpose, wrapped).update();
		});
	}

}
