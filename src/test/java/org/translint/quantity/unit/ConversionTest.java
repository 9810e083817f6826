package org.translint.quantity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

  @ParameterizedTest
  @CsvSource({
    "35, length-kilometer, 22, length-mile",
    "100, speed-kilometer-per-hour, 62, speed-mile-per-hour",
    "6, length-foot, 1.83, length-meter",
    "30, temperature-celsius, 86, temperature-fahrenheit",
    "-40, temperature-celsius, -40, temperature-fahrenheit",
    "1.5, temperature-celsius, 2.7, temperature-fahrenheit",
    "5, area-acre, 2, area-hectare",
    "5000, length-foot, 1500, length-meter",
    "8848, length-meter, 29029, length-foot",
    "1, volume-barrel, 159, volume-liter",
    "10, mass-pound, 4.5, mass-kilogram",
    "0, length-meter, 0, length-foot"
  })
  void twoFiguresOfOneMeasureAgree(BigDecimal one, String unit, BigDecimal other, String its) {
    assertThat(Conversion.agree(one, unit, other, its)).isTrue();
    assertThat(Conversion.agree(other, its, one, unit)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "35, length-kilometer, 32, length-mile",
    "35, length-kilometer, 56, length-mile",
    "100, speed-kilometer-per-hour, 160, speed-mile-per-hour",
    "1000, length-kilometer, 260, length-mile",
    "30, temperature-celsius, 68, temperature-fahrenheit",
    "6, length-foot, 1.38, length-meter",
    "5000, length-foot, 15000, length-meter",
    "1, length-meter, 6, length-foot",
    "5, length-meter, 5, mass-kilogram",
    "5, currency-USD, 5, currency-EUR"
  })
  void wrongFiguresAndOtherDimensionsDoNot(
      BigDecimal one, String unit, BigDecimal other, String its) {
    assertThat(Conversion.agree(one, unit, other, its)).isFalse();
    assertThat(Conversion.agree(other, its, one, unit)).isFalse();
  }

  @Test
  void aDimensionIsSharedIfSomeUnitsShareIt() {
    Set<String> kilo = Set.of("length-kilometer", "mass-kilogram");

    assertThat(Conversion.sameDimension(kilo, Set.of("mass-pound"))).isTrue();
    assertThat(Conversion.sameDimension(kilo, Set.of("area-acre"))).isFalse();
    assertThat(Conversion.sameDimension(Set.of("currency-USD"), Set.of("currency-EUR"))).isFalse();
  }

  @Test
  void convertsWithTheOffsetOfTemperatures() {
    BigDecimal boiling =
        Conversion.convert(
            BigDecimal.valueOf(100), "temperature-celsius", "temperature-fahrenheit");

    assertThat(boiling.doubleValue()).isCloseTo(212, org.assertj.core.data.Offset.offset(1e-9));
  }
}
