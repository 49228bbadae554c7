package jp.madoguchi.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket behind the S3 interface. */
final class S3Store implements ObjectStore {

	private final S3Client s3;

	private final String bucket;

	S3Store(S3Client s3, String bucket) {
		this.s3 = s3;
		this.bucket = bucket;
	}

	@Override
	public void put(ObjectName name, Content content) throws IOException {
		RequestBody body = RequestBody.fromContentProvider(content::reading, content.size(),
				"application/octet-stream");
		asIo(() -> this.s3.putObject((put) -> put.bucket(this.bucket).key(name.key()), body));
	}

	@Override
	public InputStream get(ObjectName name) throws IOException {
		return asIo(() -> this.s3.getObject((get) -> get.bucket(this.bucket).key(name.key())));
	}

	@Override
	public void delete(ObjectName name) throws IOException {
		asIo(() -> this.s3.deleteObject((delete) -> delete.bucket(this.bucket).key(name.key())));
	}

	@Override
	public List<ObjectName> list(String folder) throws IOException {
		return asIo(() -> this.s3.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(folder + "/"))
			.contents()
			.stream()
			.map((object) -> new ObjectName(folder, object.key().substring(folder.length() + 1)))
			.toList());
	}

	private static <T> T asIo(Supplier<T> call) throws IOException {
		try {
			return call.get();
		}
		catch (SdkException ex) {
			throw new IOException("the object store refused", ex);
		}
	}

}
