package jp.madoguchi.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where objects lie. What was put is there after any crash. Objects are ciphertext, or
 * tell nothing about anybody.
 */
public interface ObjectStore {

	/** Keeps an object; there is none of this name yet. */
	void put(ObjectName name, Content content) throws IOException;

	/**
	 * Reads an object.
	 * @throws IOException also when there is none
	 */
	InputStream get(ObjectName name) throws IOException;

	/** Deletes an object; there need not be one. */
	void delete(ObjectName name) throws IOException;

	/** Returns the names of all objects of a folder, in their order. */
	List<ObjectName> list(String folder) throws IOException;

	/** What an object will hold; read from its beginning as often as wanted. */
	interface Content {

		InputStream reading();

		long size() throws IOException;

	}

}
