package jp.madoguchi.testing;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps the LINE simulator's beans out of the server under test: both live on the same
 * class path and under the same root package.
 */
public class WithoutSimulator extends TypeExcludeFilter {

	@Override
	public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
		return reader.getClassMetadata().getClassName().startsWith("jp.madoguchi.linesimulator.");
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WithoutSimulator;
	}

	@Override
	public int hashCode() {
		return WithoutSimulator.class.hashCode();
	}

}
