package jp.madoguchi.consultation;

import java.util.UUID;

import jp.madoguchi.tenancy.TenantId;

/**
 * Something that belongs to a consultation was written. Published inside the transaction,
 * or after one that was a single statement; listeners act after the commit. A hint only:
 * whoever misses it finds the change by its version.
 */
public record ConsultationChanged(TenantId tenant, UUID consultation, UUID consumer, long version) {
}
