package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** English translations whose names are held against those of a Russian source. */
class EnglishBesideRussianTest {

  private static final Page EMPTY = Page.of("ru", "en");

  @Test
  void aWomanWhoLosesTheEndingOfHerSurnameIsAFault() {
    Page page =
        EMPTY
            .with(
                "Учительница Марина Галкова приехала в деревню весной.",
                "The teacher Marina Galkova came to the village in spring.")
            .with(
                "По словам соседей, Марина Галкова жила одна.",
                "According to neighbours, Marina Galkov lived alone.")
            .with(
                "Летом Марина Галкова открыла библиотеку.",
                "In summer Marina Galkova opened a library.");

    assertThat(page.read().faults()).containsExactly(Set.of("Galkova", "Galkov"));
  }

  @Test
  void aMarriedCoupleHasTwoFormsOfOneSurname() {
    Page page =
        EMPTY
            .with(
                "Учительница Марина Галкова приехала в деревню весной.",
                "The teacher Marina Galkova came to the village in spring.")
            .with(
                "Её муж Олег Галков остался в городе.",
                "Her husband Oleg Galkov stayed in the city.")
            .with(
                "Летом Марина Галкова открыла библиотеку.",
                "In summer Marina Galkova opened a library.")
            .with("Осенью Олег Галков привёз книги.", "In autumn Oleg Galkov brought the books.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aBrotherAndASisterWhoseGivenNamesAreAPairTooAreTwoPeople() {
    Page page =
        EMPTY
            .with(
                "Врач Валентин Лопатин приехал в деревню весной.",
                "The doctor Valentin Lopatin came to the village in spring.")
            .with(
                "Его сестра Валентина Лопатина осталась в городе.",
                "His sister Valentina Lopatina stayed in the city.")
            .with(
                "Летом Валентин Лопатин открыл больницу.",
                "In summer Valentin Lopatin opened a hospital.")
            .with(
                "Осенью Валентина Лопатина привезла книги.",
                "In autumn Valentina Lopatina brought the books.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aCaseEndingThatTheTranslationKeepsIsAFault() {
    Page page =
        EMPTY
            .with(
                "Губернатор Виктор Журавин открыл новый мост.",
                "Governor Viktor Zhuravin opened a new bridge.")
            .with(
                "Противники обвиняют Журавина в расточительстве.",
                "Opponents accuse Zhuravina of wasting money.")
            .with(
                "Журавин ответил, что мост нужен всем.",
                "Zhuravin replied that everyone needs the bridge.")
            .with(
                "В понедельник Журавин уехал в столицу.",
                "On Monday Zhuravin left for the capital.");

    assertThat(page.read().faults()).containsExactly(Set.of("Zhuravin", "Zhuravina"));
  }

  @Test
  void theCasesOfTheSourceAreOneName() {
    Page page =
        EMPTY
            .with(
                "Губернатор Виктор Журавин открыл новый мост.",
                "Governor Viktor Zhuravin opened a new bridge.")
            .with(
                "Газета написала о Журавине большую статью.",
                "The newspaper wrote a long article about Zhuravin.")
            .with("Мост построен Журавиным за год.", "The bridge was built by Zhuravin in a year.");
    Page.Said said = page.read();

    assertThat(said.faults()).isEmpty();
    assertThat(said.outcome().names())
        .anySatisfy(
            n -> {
              assertThat(n.variants()).hasSize(1);
              assertThat(n.variants().get(0).text()).isEqualTo("Zhuravin");
              assertThat(n.variants().get(0).count()).isEqualTo(3);
            });
  }

  @Test
  void sergeiAndSergeyAreNoFaultWhenTheyAreTwoMen() {
    Page page =
        EMPTY
            .with(
                "Тренер Сергей Лопатин доволен игрой.",
                "The coach Sergei Lopatin is happy with the game.")
            .with(
                "Вратарь Сергей Брусков отразил пять ударов.",
                "The goalkeeper Sergey Bruskov saved five shots.")
            .with("Сергей Лопатин похвалил всю команду.", "Sergei Lopatin praised the whole team.")
            .with(
                "Сергей Брусков обещал играть ещё лучше.",
                "Sergey Bruskov promised to play even better.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void sergeiAndSergeyAreAFaultWhenTheyAreOneMan() {
    Page page =
        EMPTY
            .with(
                "Тренер Сергей Лопатин доволен игрой.",
                "The coach Sergei Lopatin is happy with the game.")
            .with("Сергей Лопатин похвалил всю команду.", "Sergey Lopatin praised the whole team.")
            .with(
                "В субботу Сергей Лопатин объявит состав.",
                "On Saturday Sergei Lopatin will announce the line-up.");

    assertThat(page.read().faults()).containsExactly(Set.of("Sergei", "Sergey"));
  }

  @Test
  void russiaAndRussianAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with("Россия закрыла границу ночью.", "Russia closed its border during the night.")
            .with(
                "Россияне за границей ждут новостей из России.",
                "Russians abroad are waiting for news from Russia.")
            .with("Российский паспорт больше не помогает.", "A Russian passport no longer helps.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void anUnknownPlaceAndItsAdjectiveAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with(
                "Порт Вальдория открылся после шторма.",
                "The port of Valdoria reopened after the storm.")
            .with(
                "Вальдорийские рыбаки снова вышли в море.",
                "Valdorian fishermen went out to sea again.")
            .with(
                "Мэр похвалил терпение жителей города Вальдория.",
                "The mayor praised the patience of the people of Valdoria.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void twoTransliterationsOfOneSurnameAreAFault() {
    Page page =
        EMPTY
            .with(
                "Историк Пётр Щербинский изучает старые карты.",
                "The historian Pyotr Shcherbinsky studies old maps.")
            .with("Щербинский нашёл карту в архиве.", "Sherbinsky found the map in an archive.")
            .with(
                "По словам Щербинского, карте триста лет.",
                "According to Shcherbinsky, the map is three hundred years old.");

    assertThat(page.read().faults()).containsExactly(Set.of("Shcherbinsky", "Sherbinsky"));
  }

  @Test
  void twoLikeNamesOfTheSourceStayTwoPeople() {
    Page page =
        EMPTY
            .with(
                "Следователь Антон Ларкин допросил свидетелей.",
                "Investigator Anton Larkin questioned the witnesses.")
            .with("Свидетель Юрий Лавкин ничего не видел.", "The witness Yuri Lavkin saw nothing.")
            .with("Ларкин ему не поверил.", "Larkin did not believe him.")
            .with("Лавкин вернулся домой ночью.", "Lavkin went home at night.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void accentsAloneAreNoFault() {
    Page page =
        EMPTY
            .with("Певица Зоэ Ларсен приехала в Москву.", "The singer Zoë Larsen came to Moscow.")
            .with("Зоэ Ларсен выступила вчера.", "Zoe Larsen performed yesterday.")
            .with("Завтра Зоэ Ларсен уезжает.", "Tomorrow Zoë Larsen leaves.");

    assertThat(page.read().faults()).isEmpty();
  }
}
