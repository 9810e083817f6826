package org.translint.names.index;

import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;

/**
 * What a batch says of a form in one article: others write the same person's name in another way.
 *
 * @param group of the person in the batch
 * @param form as this article writes it
 * @param other as others do, who are more
 * @param name the fullest form that those others use
 * @param preferred the form to use, which is {@code other}; null where nothing decides
 * @param because why; null where {@code preferred} is
 * @param articles how many articles write {@code form}
 * @param otherArticles how many write {@code other}
 * @param example id of one that does
 * @param sourceName how the source names the person, where that is what joins the two; else null
 * @param soundsAlike whether the two forms stand for the same sounds
 * @param marksAlone whether they differ in accents, capitals or hyphens alone
 */
public record NameDrift(
    String group,
    String form,
    String other,
    String name,
    @Nullable String preferred,
    @Nullable Because because,
    int articles,
    int otherArticles,
    String example,
    @Nullable String sourceName,
    boolean soundsAlike,
    boolean marksAlone) {}
