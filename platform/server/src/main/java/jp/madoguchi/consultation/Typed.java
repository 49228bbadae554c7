package jp.madoguchi.consultation;

import java.util.UUID;

import jp.madoguchi.tenancy.TenantId;

/**
 * Someone is writing in a consultation just now. Kept nowhere.
 *
 * @param consumer whose consultation it is
 * @param byStaff whether it is someone of the staff, or else the consumer
 */
public record Typed(TenantId tenant, UUID consultation, UUID consumer, boolean byStaff) {
}
