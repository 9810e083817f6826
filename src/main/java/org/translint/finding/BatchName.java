package org.translint.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;

/**
 * The forms under which the articles of a batch in one language name one person or thing.
 *
 * @param group id within the batch ({@code b7}); the findings of batch checks carry it
 * @param language of the articles, BCP 47
 * @param name the fullest form, for people
 * @param kind what is named
 * @param consistent whether there is one form, accents, capitals and hyphens aside
 * @param preferred the form to use, or null where nothing decides
 * @param because why it is preferred; null where {@code preferred} is
 * @param sourceName how the sources name it, or null
 * @param forms that which most articles use first
 */
public record BatchName(
    String group,
    String language,
    String name,
    Kind kind,
    boolean consistent,
    @Nullable String preferred,
    @Nullable Because because,
    @Nullable String sourceName,
    List<Form> forms) {

  public BatchName {
    forms = List.copyOf(forms);
  }

  /**
   * One form.
   *
   * @param text the part of the name that varies, as it is written
   * @param count how often the batch writes it
   * @param articleCount in how many articles
   * @param articles ids of the first of them, sorted; of very many not all
   */
  public record Form(String text, int count, int articleCount, List<String> articles) {

    public Form {
      articles = List.copyOf(articles);
    }
  }
}
