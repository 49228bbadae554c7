package jp.madoguchi.consultation;

import java.util.UUID;

/**
 * An image is blacked out: its message no longer names it. Published inside the
 * transaction that does so; who keeps images has to destroy this one.
 */
public record ImageRedacted(UUID image) {
}
