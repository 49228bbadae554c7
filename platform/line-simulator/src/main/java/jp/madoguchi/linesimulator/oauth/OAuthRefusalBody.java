package jp.madoguchi.linesimulator.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

record OAuthRefusalBody(String error, @JsonProperty("error_description") String description) {

}
