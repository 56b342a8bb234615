/**
 * All of a case as one file for a court: every document, decision, notice and proof, with contents. Called by the desk and
 * the portals.
 */
@NullMarked
package kz.zholdanym.intake.courtfile;

import org.jspecify.annotations.NullMarked;
