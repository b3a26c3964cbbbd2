package org.openpps.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Json;
import org.openpps.model.canonical.JsonArray;
import org.openpps.model.canonical.JsonFlag;
import org.openpps.model.canonical.JsonInteger;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.canonical.JsonText;
import org.openpps.model.profile.RegisterProfile;

/**
 * {@code docs/rules.md} is made from {@link Rule} in the code, the lines of the profiles and {@link
 * Cites} in the tests. To make it anew: {@code mvn -q -pl pps-model test -Dtest=RulePageTest
 * -Drules.update=true}.
 */
class RulePageTest {
  private static final Path PAGE = Path.of("../docs/rules.md");
  private static final String HEAD =
      """
      # Rules of law

      Every rule has one home: a method marked `@Rule`, or a line of a profile's file under
      `pps-model/src/main/resources/org/openpps/model/profile`. Beside it stand its source and the tests that
      cite it. [V] was read in a public source, [K] is general knowledge of the field, [J] is our judgement;
      none of it is legal advice.

      This page is made from the code; a test compares it, and says how to make it anew.
      """;

  private static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");
  private static final JavaClasses TESTS =
      new ClassFileImporter().importPath("target/test-classes");

  @Test
  void the_page_says_what_the_code_says() throws IOException {
    String page = page();
    if (Boolean.getBoolean("rules.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("docs/rules.md is stale: run the command in the comment of this class")
        .isEqualTo(page);
  }

  @Test
  void every_rule_has_a_test_that_cites_it() {
    assertThat(all().keySet().stream().filter(rule -> tests(rule).isEmpty())).isEmpty();
  }

  @Test
  void every_citation_names_a_rule() {
    assertThat(
            citations().values().stream()
                .flatMap(List::stream)
                .filter(cited -> all().keySet().stream().noneMatch(rule -> names(cited, rule))))
        .isEmpty();
  }

  private static Map<String, String> all() {
    Map<String, String> rules = inCode();
    RegisterProfile.SUPPLIED.forEach(profile -> rules.putAll(inProfile(profile)));
    return rules;
  }

  private static Map<String, String> inCode() {
    Map<String, String> rules = new TreeMap<>();
    for (JavaClass type : CODE) {
      for (JavaMethod method : type.getMethods()) {
        method
            .tryGetAnnotationOfType(Rule.class)
            .ifPresent(
                rule ->
                    assertThat(rules.put(rule.id(), rule.source()))
                        .as("two homes of the rule " + rule.id())
                        .isNull());
      }
    }
    return rules;
  }

  private static Map<String, String> inProfile(String id) {
    Map<String, String> rules = new TreeMap<>();
    try (var file = RegisterProfile.class.getResourceAsStream(id + ".json")) {
      collect(CanonicalJson.parseObject(file.readAllBytes()), rules);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rules;
  }

  private static void collect(Json json, Map<String, String> rules) {
    json.match(
        new Json.Cases<Void>() {
          @Override
          public Void object(JsonObject object) {
            object
                .optionalText("rule")
                .ifPresent(
                    rule ->
                        assertThat(rules.put(rule, object.text("source")))
                            .as("two lines of the rule " + rule)
                            .isNull());
            object.members().values().forEach(member -> collect(member, rules));
            return null;
          }

          @Override
          public Void array(JsonArray array) {
            array.elements().forEach(element -> collect(element, rules));
            return null;
          }

          @Override
          public Void text(JsonText text) {
            return null;
          }

          @Override
          public Void integer(JsonInteger integer) {
            return null;
          }

          @Override
          public Void flag(JsonFlag flag) {
            return null;
          }
        });
  }

  /** What each test cites, by its name. */
  private static Map<String, List<String>> citations() {
    Map<String, List<String>> cited = new TreeMap<>();
    for (JavaClass type : TESTS) {
      type.tryGetAnnotationOfType(Cites.class)
          .ifPresent(cites -> cited.put(type.getSimpleName(), of(cites, type)));
      for (JavaMethod method : type.getMethods()) {
        method
            .tryGetAnnotationOfType(Cites.class)
            .ifPresent(
                cites -> cited.put(type.getSimpleName() + "." + method.getName(), of(cites, type)));
      }
    }
    return cited;
  }

  private static List<String> of(Cites cites, JavaClass type) {
    List<String> cited = new ArrayList<>(List.of(cites.value()));
    if (cites.rows()) {
      cited.addAll(rows(type.reflect()));
    }
    return cited;
  }

  private static List<String> rows(Class<?> test) {
    try {
      Method rows = test.getDeclaredMethod("rows");
      rows.setAccessible(true);
      return ((Stream<?>) rows.invoke(null))
          .map(row -> (String) ((Arguments) row).get()[0])
          .distinct()
          .toList();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(test + " has no table of rows", e);
    }
  }

  private static List<String> tests(String rule) {
    List<String> tests = new ArrayList<>();
    citations()
        .forEach(
            (test, cited) -> {
              if (cited.stream().anyMatch(name -> names(name, rule))) {
                tests.add(test);
              }
            });
    return tests;
  }

  private static boolean names(String cited, String rule) {
    return cited.endsWith("*")
        ? rule.startsWith(cited.substring(0, cited.length() - 1))
        : rule.equals(cited);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n## In code\n").append(table(inCode()));
    for (String profile : RegisterProfile.SUPPLIED) {
      page.append("\n## Profile `").append(profile).append("`\n").append(table(inProfile(profile)));
    }
    return page.toString();
  }

  private static String table(Map<String, String> rules) {
    return rules.entrySet().stream()
        .map(
            rule ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        rule.getKey(),
                        rule.getValue().replace("|", "\\|"),
                        new TreeSet<>(tests(rule.getKey()))
                            .stream()
                                .map(test -> "`" + test + "`")
                                .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("", "| Rule | Source | Tests |\n|---|---|---|\n", ""));
  }
}
