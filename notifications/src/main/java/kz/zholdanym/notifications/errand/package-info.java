/**
 * Errands: the steps of a ladder that people of an office carry out, that is registered letters, telephonograms and telegrams.
 * The list of what is to be done, what employees write down of it, and what follows for the notice. Called by the case work,
 * which has decided that the employee may.
 */
@NullMarked
package kz.zholdanym.notifications.errand;

import org.jspecify.annotations.NullMarked;
