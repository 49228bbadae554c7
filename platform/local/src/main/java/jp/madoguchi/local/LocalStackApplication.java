package jp.madoguchi.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import jp.madoguchi.localservices.DataFolderInUseException;
import jp.madoguchi.localservices.PortTakenException;
import jp.madoguchi.localservices.ServiceFailedException;

/** Runs the stack until Ctrl-C. */
public final class LocalStackApplication {

	static final String READY = "Madoguchi is ready";

	private static final int USAGE_ERROR = 2;

	private LocalStackApplication() {
	}

	/**
	 * Starts everything, says so, and stays until it is told to stop.
	 * @param arguments see {@code --help}
	 */
	public static void main(String[] arguments) throws InterruptedException {
		try {
			Optional<Options> options = Options.of(List.of(arguments));
			if (options.isEmpty()) {
				System.out.println(Options.USAGE);
				return;
			}
			run(options.get());
		}
		catch (IllegalArgumentException ex) {
			System.err.println(ex.getMessage());
			System.err.println(Options.USAGE);
			System.exit(USAGE_ERROR);
		}
		catch (PortTakenException | DataFolderInUseException | ServiceFailedException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/** The children are stopped by the JVM's shutdown, however it comes about. */
	private static void run(Options options) throws InterruptedException {
		LocalStack stack = LocalStack.start(options, new Progress(System.out));
		System.out.println(READY);
		System.out.print(stack.addresses());
		System.out.println("  Ctrl-C stops it. Data and logs: " + options.home().path());
		new CountDownLatch(1).await();
	}

}
