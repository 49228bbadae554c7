package jp.madoguchi.consultation;

import java.util.UUID;

/**
 * A consumer has written of a danger. Published inside the transaction that keeps the
 * message: what a listener writes at once is committed with it or not at all.
 */
public record DangerWritten(UUID consultation) {
}
