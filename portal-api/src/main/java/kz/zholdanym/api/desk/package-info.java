/** The staff's work on appeals: queue, ground, assignment, answer. */
@NullMarked
package kz.zholdanym.api.desk;

import org.jspecify.annotations.NullMarked;
