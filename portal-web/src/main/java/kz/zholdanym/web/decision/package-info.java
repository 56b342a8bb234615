/** Pages on which decisions about an appeal are taken, at the desk and by its applicant. */
@NullMarked
package kz.zholdanym.web.decision;

import org.jspecify.annotations.NullMarked;
