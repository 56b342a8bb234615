/**
 * Statutory terms: every rule with its article, the readings of what the law leaves open, and the calculator that gives a
 * due date together with its explanation. Nothing here knows what day it is today.
 *
 * <p>May be called by everyone. The texts of explanations belong to those who show them.
 */
@NullMarked
package kz.zholdanym.law.term;

import org.jspecify.annotations.NullMarked;
