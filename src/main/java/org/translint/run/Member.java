package org.translint.run;

/**
 * An article as a batch knows it: little enough to be kept for all of them.
 *
 * @param number of its facts in the store
 * @param id of the article, unique in the run
 * @param path of its file
 * @param story what it shares with the other translations of its source
 * @param language BCP 47
 */
record Member(int number, String id, String path, String story, String language) {}
