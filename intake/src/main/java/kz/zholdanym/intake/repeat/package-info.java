/**
 * Finds that an appeal is like one of the same applicant that was answered before, and shows what differs. What follows from
 * it people decide: nothing here changes a case. Called by the pages and by the API.
 */
@NullMarked
package kz.zholdanym.intake.repeat;

import org.jspecify.annotations.NullMarked;
