package jp.madoguchi.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.madoguchi.gateway.Wire.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class WebAppTests {

	private static final String SCRIPT = "/assets/consumer-1a2b3c4d.js";

	private final Wire wire = TestGateway.shared().wire;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/chat", "/consultations/0198/more", "/apix", "/authors" })
	void pagesOfTheAppAreItsIndex(String path) {
		Reply reply = this.wire.get(TestCell.CONSUMER, path);
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(reply.header("cache-control")).isEqualTo("no-cache");
		assertThat(reply.body()).contains("consumer app");
	}

	@Test
	void eachHostServesOnlyItsOwnApp() {
		assertThat(this.wire.get(TestCell.DESK, "/").body()).contains("desk app").doesNotContain("consumer app");
		assertThat(this.wire.get(TestCell.DESK, SCRIPT).status()).isEqualTo(404);
		assertThat(this.wire.get(TestCell.DESK, "/now").body()).doesNotContain("now page");
		assertThat(this.wire.get(TestCell.CONSUMER, "/assets/desk-5e6f7a8b.css").status()).isEqualTo(404);
		assertThat(this.wire.get(TestCell.DESK, "/office/").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/none.js", "/assets/none.css", "/now.html", "/assets/" })
	void missingFilesAreNotFound(String path) {
		Reply reply = this.wire.get(TestCell.CONSUMER, path);
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.body()).contains("urn:madoguchi:problem:not-found");
	}

	@Test
	void hashedFilesStayAYear() {
		Reply reply = this.wire.get(TestCell.CONSUMER, SCRIPT);
		assertThat(reply.header("content-type")).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(reply.header("cache-control")).isEqualTo("max-age=31536000, public, immutable");
	}

	@Test
	void unchangedFilesAreNotSentAgain() {
		Reply first = this.wire.get(TestCell.CONSUMER, "/");
		Reply second = this.wire.get(TestCell.CONSUMER, "/", "If-None-Match: " + first.header("etag"));
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.header("cache-control")).isEqualTo("no-cache");
		assertThat(second.header("content-security-policy")).isNotEmpty();
	}

	@Test
	void textIsCompressedForThoseWhoCanReadIt() throws IOException {
		Reply plain = this.wire.get(TestCell.CONSUMER, SCRIPT);
		Reply compressed = this.wire.get(TestCell.CONSUMER, SCRIPT, "Accept-Encoding: gzip, br");
		assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
		assertThat(compressed.header("vary")).isEqualTo("Accept-Encoding");
		assertThat(compressed.header("etag")).isNotEqualTo(plain.header("etag"));
		byte[] bytes = compressed.bytes().getBytes(StandardCharsets.ISO_8859_1);
		assertThat(bytes.length).isLessThan(plain.body().length());
		assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
			.isEqualTo(plain.body().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void headHasTheHeadersOnly() {
		Reply reply = this.wire.send("HEAD", TestCell.CONSUMER, "/", new byte[0]);
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.header("etag")).isNotEmpty();
	}

	@Test
	void nowPageCarriesTheTenantsDataWhereMarkupCannotEscape() {
		Reply reply = this.wire.get(TestCell.CONSUMER, "/now");
		assertThat(reply.header("cache-control")).isEqualTo("no-cache");
		assertThat(reply.body()).contains("now page")
			.contains("<script type=\"application/json\" id=\"now-data\">{")
			.contains("長野県消費生活センター")
			.contains("\\u003c/script\\u003e\\u003cb\\u003e\\u0026")
			.containsPattern("\"servedAt\":\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\"")
			.doesNotContain("now-data-->");
	}

	@Test
	void nowPageWithoutDataSaysSoAndNamesTheTelephone() {
		Reply reply = this.wire.get(TestCell.OTHER_CONSUMER, "/now", "Accept: text/html");
		assertThat(reply.status()).isEqualTo(503);
		assertThat(reply.body()).contains("0570-000-002");
	}

}
