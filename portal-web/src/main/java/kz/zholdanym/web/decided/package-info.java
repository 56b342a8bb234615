/** Decisions about an appeal as the pages of the case show them, to the applicant and at the desk. */
@NullMarked
package kz.zholdanym.web.decided;

import org.jspecify.annotations.NullMarked;
