package jp.madoguchi.consultation;

import java.time.Instant;

/**
 * A message that is kept: committed, in its place.
 *
 * @param seq place within the consultation, from 1 without gaps
 * @param version the consultation's version that brought it
 * @param repeated whether it had been kept before and this call changed nothing
 */
record Appended(int seq, long version, Instant at, boolean repeated) {
}
