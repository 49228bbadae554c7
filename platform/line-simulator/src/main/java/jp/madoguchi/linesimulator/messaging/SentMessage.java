package jp.madoguchi.linesimulator.messaging;

record SentMessage(String id, String quoteToken) {

}
