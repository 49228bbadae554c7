package jp.madoguchi.consultation;

import java.util.List;
import java.util.UUID;

/**
 * What goes with a counselor's answer.
 *
 * @param seen the last place on the writer's screen; a newer message refuses the answer
 * @param atOnce whether the consumer is told of it by night too
 * @param templates those it was made from
 */
record Sending(int seen, boolean atOnce, List<UUID> templates) {
}
