/**
 * The same run on Apache Spark: the facts of articles on many machines, what the batch has in
 * common by shuffles, and the judgement of each story with what they found. Spark schedules,
 * retries and carries everything. Its sources and dependencies exist only in the profile {@code
 * spark}.
 */
@NullMarked
package org.translint.spark;

import org.jspecify.annotations.NullMarked;
