package jp.madoguchi.local;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.localservices.ChildProcess;

/** One server replica, which may be ended and started again while the rest runs on. */
final class ServerReplica {

	private final Program program;

	private final DataFolder data;

	private final Consumer<String> progress;

	private @Nullable ChildProcess process;

	ServerReplica(Program program, DataFolder data, Consumer<String> progress) {
		this.program = program;
		this.data = data;
		this.progress = progress;
	}

	synchronized void start() {
		if (this.process == null) {
			this.process = this.program.launch(this.data);
			this.program.await(this.process, this.progress);
		}
	}

	/** Lets it finish what it does. */
	synchronized void stop() {
		if (this.process != null) {
			this.process.stop();
			this.process = null;
		}
	}

	/** Ends it the way a crash does. */
	synchronized void kill() {
		if (this.process != null) {
			ProcessHandle.of(this.process.pid()).ifPresent((handle) -> {
				handle.destroyForcibly();
				handle.onExit().join();
			});
			stop();
		}
	}

}
