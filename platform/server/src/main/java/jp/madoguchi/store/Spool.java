package jp.madoguchi.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file without a name that takes ciphertext on its way to the store. The system forgets
 * it with the process, however that ends.
 */
public final class Spool implements ObjectStore.Content, AutoCloseable {

	private final FileChannel file;

	private Spool(FileChannel file) {
		this.file = file;
	}

	/** Makes an empty one. */
	public static Spool open() throws IOException {
		Path name = Files.createTempFile("madoguchi-spool", null);
		return new Spool(FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE));
	}

	/** Takes bytes; closing the stream leaves the spool open. */
	public OutputStream writing() {
		return new OutputStream() {

			private final OutputStream channel = Channels.newOutputStream(Spool.this.file);

			@Override
			public void write(int b) throws IOException {
				this.channel.write(b);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				this.channel.write(bytes, offset, length);
			}

		};
	}

	@Override
	public InputStream reading() {
		return new BufferedInputStream(new Reading(), 64 * 1024);
	}

	@Override
	public long size() throws IOException {
		return this.file.size();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private final class Reading extends InputStream {

		private long position;

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = Spool.this.file.read(ByteBuffer.wrap(bytes, offset, length), this.position);
			this.position += Math.max(count, 0);
			return count;
		}

	}

}
