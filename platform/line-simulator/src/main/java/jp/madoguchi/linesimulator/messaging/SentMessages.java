package jp.madoguchi.linesimulator.messaging;

import java.util.List;

record SentMessages(List<SentMessage> sentMessages) {

}
