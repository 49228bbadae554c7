package jp.madoguchi.consultation;

import java.util.UUID;

/**
 * A counselor is about to close a consultation. Published inside the transaction, before
 * anything is changed: a listener refuses it by throwing.
 */
public record ConsultationClosing(UUID consultation) {
}
