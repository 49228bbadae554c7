package jp.madoguchi.consultation;

import java.util.UUID;

/**
 * A consumer's first message is opening a consultation. Published inside the transaction
 * that opens it, when row and key stand and the message does not yet: what a listener
 * writes at once is committed with it or not at all.
 */
public record ConsultationOpened(UUID consultation, UUID consumer) {
}
