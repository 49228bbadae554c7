package jp.madoguchi.tenancy;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ServerTest
class EncryptionTests {

	@Autowired
	TenantKeys tenantKeys;

	@Autowired
	SubjectKeys subjectKeys;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aTextOpensInItsPlaceOnly() {
		FieldName place = new FieldName("message", "body", "1");
		byte[] sealed = in(TestTenants.ALPHA, () -> this.tenantKeys.data().seal("秘密", place));
		assertThat(in(TestTenants.ALPHA, () -> this.tenantKeys.data().open(sealed, place))).isEqualTo("秘密");
		assertBroken(TestTenants.ALPHA, sealed, new FieldName("message", "body", "2"));
		assertBroken(TestTenants.ALPHA, sealed, new FieldName("message", "note", "1"));
		assertBroken(TestTenants.BETA, sealed, place);
	}

	@Test
	void everySubjectHasAKeyOfItsOwn() {
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		FieldName place = new FieldName("message", "body", "1");
		byte[] sealed = in(TestTenants.ALPHA, () -> {
			this.subjectKeys.create(SubjectKeys.Kind.CONSULTATION, other);
			return this.subjectKeys.create(SubjectKeys.Kind.CONSULTATION, one).seal("秘密", place);
		});
		assertThat(in(TestTenants.ALPHA, () -> this.subjectKeys.of(one).open(sealed, place))).isEqualTo("秘密");
		assertThatExceptionOfType(SealBrokenException.class)
			.isThrownBy(() -> in(TestTenants.ALPHA, () -> this.subjectKeys.of(other).open(sealed, place)));
	}

	@Test
	void lookUpValuesDifferByTenantAndPurpose() {
		byte[] value = in(TestTenants.ALPHA, () -> this.tenantKeys.lookup("uid", "U1"));
		assertThat(in(TestTenants.ALPHA, () -> this.tenantKeys.lookup("uid", "U1"))).isEqualTo(value).hasSize(32);
		assertThat(in(TestTenants.ALPHA, () -> this.tenantKeys.lookup("other", "U1"))).isNotEqualTo(value);
		assertThat(in(TestTenants.BETA, () -> this.tenantKeys.lookup("uid", "U1"))).isNotEqualTo(value);
	}

	private void assertBroken(TenantId tenant, byte[] sealed, FieldName place) {
		assertThatExceptionOfType(SealBrokenException.class)
			.isThrownBy(() -> in(tenant, () -> this.tenantKeys.data().open(sealed, place)));
	}

	private <T> T in(TenantId tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
		return CurrentTenant.call(tenant, () -> this.transaction.execute((_) -> work.call()));
	}

}
