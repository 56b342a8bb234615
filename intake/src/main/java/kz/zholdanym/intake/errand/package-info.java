/**
 * The office's work with notices that people carry out: registered letters, telephonograms, telegrams (article 26(9)). Who
 * may, what can be written down of it, the letter on paper and the proofs. Called by the portals.
 */
@NullMarked
package kz.zholdanym.intake.errand;

import org.jspecify.annotations.NullMarked;
