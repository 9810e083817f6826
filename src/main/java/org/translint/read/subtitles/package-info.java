/**
 * Articles that are spoken: subtitles (SubRip, WebVTT), whose cues are joined to sentences and
 * remembered as places.
 */
@NullMarked
package org.translint.read.subtitles;

import org.jspecify.annotations.NullMarked;
