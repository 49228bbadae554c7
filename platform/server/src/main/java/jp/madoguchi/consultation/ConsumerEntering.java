package jp.madoguchi.consultation;

import java.util.UUID;

/**
 * A consumer is about to begin a consultation, or to open one again by writing. Published
 * inside the transaction, before anything is changed: a listener refuses it by throwing.
 */
public record ConsumerEntering(UUID consumer) {
}
