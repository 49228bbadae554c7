package jp.madoguchi.linesimulator.messaging;

import java.time.Instant;
import java.util.List;

/** A push that was accepted under a retry key. */
record Accepted(String requestId, List<SentMessage> sentMessages, Instant at) {

}
