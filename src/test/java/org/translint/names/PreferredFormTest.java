package org.translint.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.finding.NameGroup.Because;
import org.translint.names.PreferredForm.Candidate;

class PreferredFormTest {

  @Test
  void takesTheFormThatAFullNameIntroduces() {
    assertThat(
            PreferredForm.of(
                List.of(
                    new Candidate("Charanov", 1, true),
                    new Candidate("Sharanov", 2, false),
                    new Candidate("Charanof", 2, false))))
        .isEqualTo(new PreferredForm("Charanov", Because.INTRODUCTION));
  }

  @Test
  void takesTheMajorityWhereSeveralFormsAreIntroduced() {
    assertThat(
            PreferredForm.of(
                List.of(new Candidate("Charanov", 1, true), new Candidate("Sharanov", 3, true))))
        .isEqualTo(new PreferredForm("Sharanov", Because.MAJORITY));
  }

  @Test
  void takesNothingWhereTheMajorityIsSlight() {
    assertThat(
            PreferredForm.of(
                List.of(new Candidate("Charanov", 2, false), new Candidate("Sharanov", 5, false))))
        .isNull();
  }

  @Test
  void takesNothingWhereTheArticleContradictsItsIntroduction() {
    assertThat(
            PreferredForm.of(
                List.of(new Candidate("Charanov", 1, true), new Candidate("Sharanov", 4, false))))
        .isNull();
  }
}
