package jp.madoguchi.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

import jp.madoguchi.identity.Caller;
import jp.madoguchi.problem.ProblemType;

/** What the handlers' signatures alone don't say. */
@TestConfiguration(proxyBeanMethods = false)
class Describing {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Caller.Consumer.class, Caller.Staff.class);
	}

	@Bean
	Shapes shapes(ObjectMapperProvider mappers) {
		return new Shapes(mappers.jsonMapper());
	}

	@Bean
	OperationCustomizer answers() {
		return (operation, handler) -> {
			ApiResponses responses = operation.getResponses();
			if (isStream(handler)) {
				responses.addApiResponse("200",
						answer("OK", content(org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE, string())));
			}
			if (isWritingOnce(handler)) {
				responses.addApiResponse("201",
						answer("Created", Objects.requireNonNull(responses.get("200")).getContent()));
			}
			return operation;
		};
	}

	@Bean
	OpenApiCustomizer document() {
		return (api) -> {
			api.info(new Info().title("Madoguchi")
				.version("1")
				.description("The contract between the server and the web apps. Consumer and LINE paths answer on "
						+ "consumer hosts only, desk paths on desk hosts only."));
			api.servers(null).tags(null);
			describeProblems(api);
			api.getPaths().forEach(Describing::finish);
		};
	}

	private static void finish(String path, PathItem item) {
		for (Operation operation : item.readOperations()) {
			operation.tags(List.of(path.split("/", -1)[2]));
			operation.getResponses()
				.addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem"));
			if (operation.getParameters() != null) {
				// Cookies are between the server and the browser.
				operation.getParameters().removeIf((parameter) -> "cookie".equals(parameter.getIn()));
			}
		}
	}

	private static void describeProblems(OpenAPI api) {
		Components components = (api.getComponents() != null) ? api.getComponents() : new Components();
		Schema<?> type = string().format("uri")
			.description("Stable. The server's own: "
					+ String.join(", ", Stream.of(ProblemType.values()).map((one) -> one.uri().toString()).toList())
					+ ". The gateway answers some of them itself, and urn:madoguchi:problem:too-many-requests.");
		Schema<?> problem = schema("object").description("RFC 9457. Nothing personal is ever in it.");
		problem.setRequired(List.of("status", "title", "type"));
		problem.setProperties(Map.of("type", type, "title", string(), "status", schema("integer").format("int32")));
		components.addSchemas("Problem", problem);
		components.addResponses("Problem", new ApiResponse().description("Why not")
			.content(content("application/problem+json", new JsonSchema().$ref("#/components/schemas/Problem"))));
		api.components(components);
	}

	private static boolean isStream(HandlerMethod handler) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
		return mapping != null
				&& List.of(mapping.produces()).contains(org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE);
	}

	/**
	 * What the page gives an id is created the first time, and only found again later.
	 */
	private static boolean isWritingOnce(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestBody.class))
			.map(MethodParameter::getParameterType)
			.filter(Class::isRecord)
			.flatMap((body) -> Stream.of(body.getRecordComponents()))
			.anyMatch((component) -> component.getName().equals("id"));
	}

	private static ApiResponse answer(String description, Content content) {
		return new ApiResponse().description(description).content(content);
	}

	private static Content content(String mediaType, Schema<?> schema) {
		return new Content().addMediaType(mediaType, new MediaType().schema(schema));
	}

	private static Schema<?> string() {
		return schema("string");
	}

	private static Schema<?> schema(String type) {
		return new JsonSchema().types(Set.of(type));
	}

}
