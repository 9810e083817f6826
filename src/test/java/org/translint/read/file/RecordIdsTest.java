package org.translint.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordIdsTest {

  private final RecordIds ids = new RecordIds();

  @Test
  void aRecordWithoutAnIdTakesThatOfNoOther() {
    assertThat(ids.next("", 3)).isEqualTo("record-3");
    assertThat(ids.next("3", 4)).isEqualTo("3");
    assertThat(ids.next("record-5", 5)).isEqualTo("id-record-5");
    assertThat(ids.next("", 5)).isEqualTo("record-5");
  }

  @Test
  void whatTwoRecordsSayGetsANumber() {
    assertThat(ids.next("x", 1)).isEqualTo("x");
    assertThat(ids.next("x", 2)).isEqualTo("x-2");
    assertThat(ids.next("x-2", 3)).isEqualTo("x-2-2");
  }
}
