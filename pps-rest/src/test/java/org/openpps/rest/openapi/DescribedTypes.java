package org.openpps.rest.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.rest.act.ActList;
import org.openpps.rest.act.RefusalList;
import org.openpps.rest.act.ShownAct;
import org.openpps.rest.draft.DraftList;
import org.openpps.rest.draft.ShownDraft;
import org.openpps.rest.filing.Demands;
import org.openpps.rest.operator.MadeApiKey;
import org.openpps.rest.problem.Problem;
import org.openpps.rest.search.SearchRecordList;
import org.openpps.rest.search.ShownSearch;
import org.openpps.store.manifest.HeldManifest;

/**
 * The records and sealed families that travel.
 *
 * @param sent those that a request may hold
 * @param all those and the ones that an answer may hold
 */
record DescribedTypes(Set<Class<?>> sent, Set<Class<?>> all) {
  /** Answers that no method names as its return type. */
  static final List<Class<?>> ANSWERED_ALONE =
      List.of(
          RegistrationOnRecord.class,
          GrantorView.class,
          Demands.class,
          HeldManifest.class,
          PortfolioPage.class,
          MadeApiKey.class,
          Problem.class,
          ShownDraft.class,
          DraftList.class,
          ShownAct.class,
          ActList.class,
          RefusalList.class,
          ShownSearch.class,
          SearchRecordList.class);

  static DescribedTypes of(Collection<Class<?>> resources) {
    Set<Class<?>> sent = new LinkedHashSet<>();
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> resource : resources) {
      for (Method method : resource.getMethods()) {
        if (method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(PUT.class)) {
          bodies(method).forEach(body -> walk(body, sent));
        }
        walk(method.getGenericReturnType(), all);
      }
    }
    ANSWERED_ALONE.forEach(type -> walk(type, all));
    all.addAll(sent);
    return new DescribedTypes(sent, all);
  }

  private static List<Class<?>> bodies(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(p -> p.getAnnotations().length == 0)
        .<Class<?>>map(Parameter::getType)
        .toList();
  }

  private static void walk(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      walk(generic.getRawType(), found);
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> walk(t, found));
    } else if (type instanceof WildcardType wildcard) {
      walk(wildcard.getUpperBounds()[0], found);
    } else if (type instanceof Class<?> known && known.getName().startsWith("org.openpps.")) {
      walk(known, found);
    }
  }

  private static void walk(Class<?> type, Set<Class<?>> found) {
    JsonSubTypes cases = type.getAnnotation(JsonSubTypes.class);
    if (!type.isRecord() && cases == null || !found.add(type)) {
      return;
    }
    if (cases != null) {
      Arrays.stream(cases.value()).forEach(c -> walk((Type) c.value(), found));
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      walk(component.getGenericType(), found);
    }
  }
}
