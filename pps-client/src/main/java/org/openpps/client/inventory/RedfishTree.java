package org.openpps.client.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.client.source.Reasons;

/**
 * A Redfish service (DMTF DSP0266) kept as a directory: each resource is a directory with a file
 * {@code index.json}, as the mock-up tools of the DMTF write it.
 *
 * @param root the directory that holds {@code Systems}
 */
record RedfishTree(Path root) {
  private static final String INDEX = "index.json";
  private static final long LARGEST = 4L << 20;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The tree in this directory, at its top or below {@code redfish/v1}. */
  static RedfishTree in(Path directory, Reasons reasons) {
    return Stream.of(directory, directory.resolve("redfish/v1"), directory.resolve("v1"))
        .filter(root -> Files.isDirectory(root.resolve("Systems")))
        .findFirst()
        .map(RedfishTree::new)
        .orElseThrow(
            () -> reasons.refusal("There is no directory Systems, so this is no Redfish tree."));
  }

  /** The resources of a collection that are in the tree, by name. */
  List<RedfishResource> members(String collection, Reasons reasons) throws IOException {
    Path directory = root.resolve(collection);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<Path> members;
    try (Stream<Path> children = Files.list(directory)) {
      members =
          children.filter(child -> Files.isRegularFile(child.resolve(INDEX))).sorted().toList();
    }
    List<RedfishResource> resources = new ArrayList<>();
    for (Path member : members) {
      read(collection + "/" + member.getFileName(), reasons).ifPresent(resources::add);
    }
    return resources;
  }

  /** The members that a collection counts, where it says so. */
  Optional<Integer> counted(String collection, Reasons reasons) throws IOException {
    return Files.isRegularFile(root.resolve(collection).resolve(INDEX))
        ? read(collection, reasons).flatMap(RedfishResource::memberCount)
        : Optional.empty();
  }

  private Optional<RedfishResource> read(String path, Reasons reasons) throws IOException {
    Path file = root.resolve(path).resolve(INDEX);
    if (Files.size(file) > LARGEST) {
      reasons.add(path + " is larger than any Redfish resource.");
      return Optional.empty();
    }
    try {
      return Optional.of(new RedfishResource(path, MAPPER.readTree(file.toFile())));
    } catch (JsonProcessingException e) {
      reasons.add(path + " is not well-formed JSON.");
      return Optional.empty();
    }
  }
}
