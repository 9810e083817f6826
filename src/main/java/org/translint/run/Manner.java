package org.translint.run;

import java.nio.charset.Charset;
import org.translint.config.Limits;
import org.translint.config.NamesScope;

/**
 * How the work of a run is done.
 *
 * @param encoding of files that do not say their own
 * @param namesScope how far names are compared
 * @param jobs how many articles at a time
 * @param limits that no article may exceed
 */
public record Manner(Charset encoding, NamesScope namesScope, int jobs, Limits limits) {}
