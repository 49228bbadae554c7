package jp.madoguchi.contract;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as the server writes them: every component is there, and may be null
 * exactly where it is declared {@link Nullable}. A schema is named as its record is in
 * Java.
 */
class Shapes extends ModelResolver {

	Shapes(ObjectMapper json) {
		super(json, new JavaNames());
		openapi31(true);
	}

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = super.resolve(type, context, chain);
		Class<?> raw = raw(type.getType());
		if (raw.isRecord()) {
			Optional.ofNullable(context.getDefinedModels().get(JavaNames.of(raw)))
				.ifPresent((model) -> complete(model, raw));
			Optional.ofNullable(schema)
				.filter((own) -> own.getProperties() != null)
				.ifPresent((own) -> complete(own, raw));
		}
		return schema;
	}

	private Class<?> raw(Type type) {
		return this._mapper.constructType(type).getRawClass();
	}

	private static void complete(Schema<?> model, Class<?> raw) {
		@SuppressWarnings("rawtypes")
		Map<String, Schema> properties = model.getProperties();
		if (properties == null) {
			return;
		}
		model.setRequired(List.copyOf(properties.keySet()));
		for (RecordComponent component : raw.getRecordComponents()) {
			if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				properties.computeIfPresent(component.getName(), (_, schema) -> orNull(schema));
			}
		}
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			return new JsonSchema().oneOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
		}
		if (schema.getOneOf() == null) {
			schema.addType("null");
		}
		return schema;
	}

	/** Names without their package: {@code DeskRows.Row}. */
	private static final class JavaNames extends TypeNameResolver {

		@Override
		protected String getNameOfClass(Class<?> type) {
			return of(type);
		}

		static String of(Class<?> type) {
			Class<?> outer = type.getEnclosingClass();
			return (outer != null) ? of(outer) + "." + type.getSimpleName() : type.getSimpleName();
		}

	}

}
