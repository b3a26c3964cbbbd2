package org.openpps.rest.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The Javadoc of the sources, so that the description of the interface says the same as they do.
 */
final class SourceComments {
  private final Map<String, String> texts = new HashMap<>();

  /** Reads the sources of these modules, seen from the directory of this one. */
  static SourceComments of(Path... sources) {
    SourceComments comments = new SourceComments();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of(),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles(sources)));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        comments.new Reader(docs).scan(unit, null);
      }
      return comments;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a type's comment says. */
  Optional<String> ofType(Class<?> type) {
    return Optional.ofNullable(texts.get(type.getSimpleName()));
  }

  /** What a method's comment says. */
  Optional<String> ofMethod(Class<?> type, String method) {
    return Optional.ofNullable(texts.get(type.getSimpleName() + "#" + method));
  }

  /** What a record's comment says of a component. */
  Optional<String> ofComponent(Class<?> record, String component) {
    return Optional.ofNullable(texts.get(record.getSimpleName() + "." + component));
  }

  private static List<Path> javaFiles(Path... sources) throws IOException {
    Stream<Path> all = Stream.empty();
    for (Path source : sources) {
      try (Stream<Path> files = Files.walk(source)) {
        all =
            Stream.concat(all, files.filter(f -> f.toString().endsWith(".java")).toList().stream());
      }
    }
    return all.toList();
  }

  private static String plain(List<? extends DocTree> body) {
    String text =
        body.stream()
            .map(SourceComments::plain)
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String plain(DocTree tree) {
    return switch (tree.getKind()) {
      case TEXT -> ((TextTree) tree).getBody();
      case CODE, LITERAL -> "`" + ((LiteralTree) tree).getBody().getBody() + "`";
      case LINK, LINK_PLAIN -> plain((LinkTree) tree);
      case START_ELEMENT, END_ELEMENT -> " ";
      default -> tree.toString();
    };
  }

  private static String plain(LinkTree link) {
    return link.getLabel().isEmpty()
        ? "`" + link.getReference().getSignature().replaceAll("^.*[.#]", "") + "`"
        : plain(link.getLabel());
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees docs;

    Reader(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      comment()
          .ifPresent(
              comment -> {
                String name = type.getSimpleName().toString();
                texts.put(name, plain(comment.getFullBody()));
                comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .forEach(p -> texts.put(name + "." + p.getName(), plain(p.getDescription())));
              });
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      comment()
          .ifPresent(
              comment ->
                  texts.put(
                      type.getSimpleName() + "#" + method.getName(), plain(comment.getFullBody())));
      return null;
    }

    private Optional<DocCommentTree> comment() {
      return Optional.ofNullable(docs.getDocCommentTree(getCurrentPath()));
    }
  }
}
