package jp.madoguchi.disclosure;

import java.util.UUID;

/**
 * Something was asked, decided or opened. Published in the transaction that does it.
 *
 * @param disclosure its id
 */
public record DisclosureChanged(UUID disclosure) {
}
