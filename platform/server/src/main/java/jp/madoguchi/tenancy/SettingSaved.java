package jp.madoguchi.tenancy;

/**
 * Settings of the bound tenant were replaced; published in the transaction that does it.
 *
 * @param topic which
 */
public record SettingSaved(String topic) {
}
