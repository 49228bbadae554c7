package jp.madoguchi.localservices.testing;

import java.nio.file.Path;

import jp.madoguchi.localservices.ClamdService;
import jp.madoguchi.localservices.Port;

/** The virus scanner of one test, in a folder of its own below {@code target}. */
final class OwnClamd {

	private OwnClamd() {
	}

	static ClamdService start(Port port) {
		Path program = ClamdService.program()
			.orElseThrow(() -> new IllegalStateException("Tests of images need ClamAV: apt-get install clamav-daemon"));
		Path data = TestFolders.ofModule().resolve("clamd-" + ProcessHandle.current().pid() + "-" + port.number());
		return ClamdService.start(program, data, port, (line) -> {
		});
	}

}
