/** LINE's OAuth manners: channel access tokens, and the shape of refusals. */
package jp.madoguchi.linesimulator.oauth;
