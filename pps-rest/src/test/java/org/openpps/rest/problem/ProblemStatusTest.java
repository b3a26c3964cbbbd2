package org.openpps.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpps.model.error.ErrorCode;

class ProblemStatusTest {
  @ParameterizedTest
  @EnumSource
  void every_code_has_a_status_of_a_refusal(ErrorCode code) {
    assertThat(ProblemStatus.of(code)).isBetween(400, 599);
  }

  @ParameterizedTest
  @CsvSource({"404, PATH_UNKNOWN", "405, METHOD_UNKNOWN", "406, ANSWER_KIND", "415, BODY_KIND"})
  void a_status_of_the_http_layer_has_its_code_and_the_code_that_status(
      int status, ErrorCode code) {
    assertThat(ProblemStatus.codeOf(status)).isEqualTo(code);
    assertThat(ProblemStatus.of(code)).isEqualTo(status);
  }

  @Test
  void a_status_without_a_code_of_its_own_is_told_by_its_class() {
    assertThat(ProblemStatus.codeOf(417)).isEqualTo(ErrorCode.REQUEST_MALFORMED);
    assertThat(ProblemStatus.codeOf(505)).isEqualTo(ErrorCode.INTERNAL_FAULT);
  }
}
