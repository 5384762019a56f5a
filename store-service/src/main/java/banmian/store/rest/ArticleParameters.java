package banmian.store.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** In the API's description: an operation that refers to {@link #ALL} takes every parameter that chooses articles. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ArticleParameters implements OASFilter {
    public static final String ALL = "articles";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .flatMap(ArticleParameters::each)
                    .toList());
        }
        return operation;
    }

    private static Stream<Parameter> each(Parameter parameter) {
        return parameter.getRef() != null && parameter.getRef().endsWith("/" + ALL)
                ? QueryParameters.OF_ARTICLES.stream()
                        .map(name -> OASFactory.createParameter().ref(name))
                : Stream.of(parameter);
    }
}
