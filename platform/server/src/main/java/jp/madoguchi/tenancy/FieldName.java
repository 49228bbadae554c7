package jp.madoguchi.tenancy;

import java.nio.charset.StandardCharsets;

/**
 * The place a ciphertext belongs to. It is bound to the ciphertext as associated data, so
 * that a value moved to another row, column or tenant doesn't open.
 *
 * @param row the row's id; for rows whose key is known only after writing, what
 * identifies them before
 */
public record FieldName(String table, String column, String row) {

	byte[] associatedData(TenantId tenant) {
		return String.join("\n", tenant.value(), this.table, this.column, this.row).getBytes(StandardCharsets.UTF_8);
	}

}
